using System.Globalization;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests;

/// <summary>
/// A host with several articles of several publications. Each article has three snapshots an hour apart: as first printed, with
/// another figure, and with what is said about it. Article 1 and 2 (one.example) are corrected, 3 (two.example) is silent, 4
/// (two.example) carries an update that no edit answers to. Article n begins n − 1 days after the first.
/// </summary>
public sealed class Newsstand : IAsyncLifetime
{
    private TestHost? _host;

    public TestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await PrintAsync(_host, 1, "one.example", Correction(1));
        await PrintAsync(_host, 2, "one.example", Correction(2));
        await PrintAsync(_host, 3, "two.example", "Nothing else was said about the matter.");
        await PrintAsync(_host, 4, "two.example", "Update: This page now has a photograph of the harbour at night.");
    }

    public Task DisposeAsync() => _host is null ? Task.CompletedTask : _host.DisposeAsync().AsTask();

    /// <summary>A correction that accounts for the figure of this article.</summary>
    internal static string Correction(int number) =>
        $"Correction: An earlier version of this article said that the quay cost {Before(number)} million euros. It cost {After(number)} million euros.";

    /// <summary>Records the three snapshots of an article that is added for it.</summary>
    internal static async Task PrintAsync(TestHost host, int number, string publication, string remark)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"https://{publication}/quay-{number}");
        var added = await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri(url)), TestHost.Start, default);
        string[] body = ["The new quay of the old harbour is ready after four years.", Cost(Before(number)), "Boats may land there from Monday on."];
        string[] edited = [body[0], Cost(After(number)), body[2]];
        foreach (var (hour, paragraphs) in new[] { (0, body), (1, edited), (2, [.. edited, remark]) })
        {
            await host.Get<CheckRecorder>().RecordAsync(new CheckObservation
            {
                ArticleId = added.Id,
                At = TestHost.Start.AddDays(number - 1).AddHours(hour),
                Text = new ArticleText
                {
                    Headline = string.Create(CultureInfo.InvariantCulture, $"Quay number {number} opens"),
                    Language = "en",
                    Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))],
                },
                IsTrusted = true,
            }, default);
        }
    }

    private static string Cost(int millions) => string.Create(CultureInfo.InvariantCulture, $"It cost {millions} million euros, the city said.");

    private static int Before(int number) => 11 + number;

    private static int After(int number) => 47 + number;
}

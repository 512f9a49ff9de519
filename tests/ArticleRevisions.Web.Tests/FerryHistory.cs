using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests;

/// <summary>
/// A host with the history of one article in six snapshots, an hour apart: a figure that goes from 12 to 47 and back, a
/// sentence that leaves, comes back and moves, one that goes for good with markup in it, and a gap.
/// </summary>
public sealed class FerryHistory : IAsyncLifetime
{
    public const string Opening = "The ferry to the island will not sail before Thursday evening, the harbour office said.";
    public const string Stranded = "About 12 travellers have to spend the night in the school of the village.";
    public const string MoreStranded = "About 47 travellers have to spend the night in the school of the village.";
    public const string Mayor = "Mayor Lena Ortiz brought blankets and promised a boat for the sick.";
    public const string Odd = "A sign at the quay says <b>closed</b> & nothing else for the moment.";
    public const string Closing = "The next forecast is expected in the morning.";

    private TestHost? _host;

    public TestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await Host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri("https://news.example/ferry")), TestHost.Start, default);
        await SeesAsync(0, Opening, Stranded, Mayor, Odd, Closing);
        await SeesAsync(1, Opening, MoreStranded, Mayor, Odd, Closing);
        await SeesAsync(2, Opening, MoreStranded, Closing);
        await RecordAsync(3, text: null);
        await SeesAsync(4, Opening, MoreStranded, Mayor, Closing);
        await SeesAsync(5, Opening, Stranded, Mayor, Closing);
        await SeesAsync(6, Mayor, Opening, Stranded, Closing);
        Host.Clock.Advance(TimeSpan.FromHours(7));
    }

    public Task DisposeAsync() => _host is null ? Task.CompletedTask : _host.DisposeAsync().AsTask();

    private Task<RecordedCheck> SeesAsync(int hour, params string[] paragraphs) => RecordAsync(hour, new ArticleText
    {
        Headline = "Island cut off",
        Language = "en",
        Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))],
    });

    private Task<RecordedCheck> RecordAsync(int hour, ArticleText? text) => Host.Get<CheckRecorder>().RecordAsync(new CheckObservation
    {
        ArticleId = 1,
        At = TestHost.Start.AddHours(hour),
        Text = text,
        Outcome = text is null ? CheckOutcome.Failed : null,
        IsTrusted = true,
    }, default);
}

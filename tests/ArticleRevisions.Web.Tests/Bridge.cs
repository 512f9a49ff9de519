using System.Net;
using System.Text;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests;

/// <summary>
/// A host with a small record: the bridge (article 1) in four checks and three snapshots, a figure changed silently and then
/// corrected; and two articles that were never checked.
/// </summary>
public sealed class Bridge : IAsyncLifetime
{
    public const string Url = "https://news.example/bridge";
    public const string RawBody = "<html><script>alert('not here')</script><h1>Harbour bridge opens in May</h1></html>";

    private const string Before = """
        # Harbour bridge opens in May

        The harbour bridge will open in May. It cost 12 million euros.

        Work on the piers began three years ago, after a long quarrel about the route. Cyclists may cross from the first day.
        """;

    private static readonly string After = Before.Replace("12 million", "47 million", StringComparison.Ordinal);

    private static readonly string Corrected = After + """


        Correction: An earlier version of this article said that the bridge cost 12 million euros. It cost 47 million euros.
        """;

    private TestHost? _host;

    public TestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        var register = Host.Get<ArticleRegister>();
        foreach (var path in new[] { "bridge", "ferry", "tunnel" })
            await register.AddArticleAsync(Observations.AddressOf(new Uri("https://news.example/" + path)), TestHost.Start, default);

        await RecordAsync(0, new() { ArticleId = 1, At = default, Text = Read(Before), Status = 200, Response = Evidence() });
        await RecordAsync(1, new() { ArticleId = 1, At = default, Outcome = CheckOutcome.Missing, Status = 404, Detail = "The site answered 404 Not Found." });
        await RecordAsync(2, new() { ArticleId = 1, At = default, Text = Read(After), Status = 200 });
        await RecordAsync(3, new() { ArticleId = 1, At = default, Text = Read(Corrected), Status = 200 });
    }

    public Task DisposeAsync() => _host is null ? Task.CompletedTask : _host.DisposeAsync().AsTask();

    private static ArticleText Read(string text) => ArticleText.FromPlainText(text) with { Url = new Uri(Url), Language = "en" };

    private static ResponseEvidence Evidence() =>
        new(Url, (int)HttpStatusCode.OK, "Content-Type: text/html; charset=\"iso-8859-1\"\nServer: nginx", Encoding.ASCII.GetBytes(RawBody));

    private Task<RecordedCheck> RecordAsync(int hour, CheckObservation observation) =>
        Host.Get<CheckRecorder>().RecordAsync(observation with { At = TestHost.Start.AddHours(hour), IsTrusted = true }, default);
}

using System.Net;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Tests.Tracking;

public sealed class SourceRulesFileTests : IAsyncLifetime
{
    private const string Url = "https://news.example/ferry";

    private const string Page = """
        <html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1>
        <p>The ferry to the island sails again from Monday, the harbour office said after two weeks of storm.</p>
        <p class="weather">Fair weather today at the quay, with a light wind from the south and a calm sea until the evening.</p>
        <p>Tickets that were bought before the storm remain valid until the end of the month of April.</p></article></body></html>
        """;

    private TestHost _host = null!;

    private string File => _host.Get<IOptions<CaptureOptions>>().Value.SourceRules!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        _host.Web.Answer("https://news.example/robots.txt", "", "text/plain", HttpStatusCode.NotFound);
        await _host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri(Url)), TestHost.Start, default);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_rule_counts_from_the_next_visit_and_is_no_edit_by_itself()
    {
        await SeeAsync(Page);
        await WriteAsync("""{ "news.example": { "drop": [".weather"] } }""");
        await SeeAsync(Page);
        await SeeAsync(Page.Replace("Fair", "Foul", StringComparison.Ordinal));

        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Unchanged, CheckOutcome.Unchanged], await OutcomesAsync());
    }

    [Fact]
    public async Task An_edit_after_a_rule_is_seen()
    {
        await SeeAsync(Page);
        await WriteAsync("""{ "news.example": { "drop": [".weather"] } }""");
        await SeeAsync(Page);
        await SeeAsync(Page.Replace("April", "May", StringComparison.Ordinal));

        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Unchanged, CheckOutcome.Changed], await OutcomesAsync());
    }

    [Fact]
    public async Task A_table_that_cannot_be_used_leaves_the_one_before()
    {
        await WriteAsync("""{ "news.example": { "drop": [".weather"] } }""");
        await SeeAsync(Page);
        await WriteAsync("""{ "news.example": { "drip": [".weather"] } }""");
        await SeeAsync(Page.Replace("Fair", "Foul", StringComparison.Ordinal));

        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Unchanged], await OutcomesAsync());
    }

    [Fact]
    public async Task A_start_with_such_a_table_says_why_it_ends()
    {
        await WriteAsync("""{ "news.example": { "body": ["p["] } }""");

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.StartAsync(settings: "--Capture:SourceRules=" + File));

        Assert.Contains("news.example, body", refusal.Message, StringComparison.Ordinal);
    }

    // The clock of a file system may be too coarse to tell two writes of a test.
    private async Task WriteAsync(string table)
    {
        var before = System.IO.File.Exists(File) ? System.IO.File.GetLastWriteTimeUtc(File) : default;
        await System.IO.File.WriteAllTextAsync(File, table);
        if (before != default)
            System.IO.File.SetLastWriteTimeUtc(File, before.AddSeconds(1));
    }

    private async Task SeeAsync(string page)
    {
        _host.Web.Answer(Url, page);
        await _host.Get<Visits>().VisitAsync(new DueVisit { Id = 1, IsFeed = false, Url = Url, Host = "news.example" }, default);
    }

    private async Task<IEnumerable<CheckOutcome>> OutcomesAsync() =>
        (await _host.Get<CheckQueries>().ListAsync(1, null, 10, default))!.Items.Reverse().Select(check => check.Outcome);
}

using System.Net;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class PagesTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly HttpClient _client = bridge.Host.Client;

    [Theory]
    [InlineData("/articles/999999")]
    [InlineData("/articles/999999/notices")]
    [InlineData("/articles/1/snapshots/0")]
    [InlineData("/articles/1/snapshots/99")]
    [InlineData("/articles/1/compare/abc")]
    [InlineData("/articles/1/compare/1..")]
    [InlineData("/articles/1/compare/0..1")]
    [InlineData("/articles/1/compare/1..99")]
    public async Task What_is_not_recorded_is_answered_in_words(string path)
    {
        using var answer = await _client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("No article, snapshot or comparison has this address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_snapshot_chosen_twice_is_said_beside_the_choice()
    {
        using var answer = await _client.AskAsync("/articles/1/compare?from=2&to=2");

        Assert.Equal("/articles/1?equal=2#h-revisions", answer.Headers.Location?.OriginalString);
        Assert.Contains("Snapshot 2 was chosen on both sides", await TextAsync("/articles/1?equal=2"), StringComparison.Ordinal);
        Assert.Contains("One snapshot stands on both sides", await TextAsync("/articles/1/compare/2..2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_backwards_is_sent_to_its_own_address()
    {
        using var answer = await _client.AskAsync("/articles/1/compare/3..2");

        Assert.Equal("/articles/1/compare/2..3", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_history_counts_only_edits_that_call_for_a_notice()
    {
        var page = await TextAsync("/articles/1");
        var prose = page[page.IndexOf("<p class=\"lead\">", StringComparison.Ordinal)..];

        Assert.Contains("Its one substantive edit is accounted for by a notice", prose[..prose.IndexOf("</p>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/notices")]
    public async Task A_ledger_says_how_text_and_notice_lie_in_time(string path)
    {
        var page = await TextAsync(path);

        Assert.Contains("Text fixed up to 3 h before the notice.", page, StringComparison.Ordinal);
        Assert.Contains("How long the earlier wording was on the page is not known; only the first check saw it.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_says_how_much_it_matters_and_why()
    {
        var page = await TextAsync("/articles/1/compare/1..2");

        Assert.Contains("<summary>Substantive<", page, StringComparison.Ordinal);
        Assert.Contains("Number changed: <span lang=\"en\">12", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_without_revisions_offers_to_clear_it()
    {
        Assert.Contains("/articles/1/compare/", await TextAsync("/?kind=number"), StringComparison.Ordinal);
        Assert.Contains("No revisions match the filter", await TextAsync("/?publication=nobody.example"), StringComparison.Ordinal);
        using var unknown = await _client.AskAsync("/?kind=nonsense");
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task What_was_asked_for_is_never_markup()
    {
        Assert.DoesNotContain("<script>alert", await TextAsync("/lookup?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path)
    {
        using var answer = await _client.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

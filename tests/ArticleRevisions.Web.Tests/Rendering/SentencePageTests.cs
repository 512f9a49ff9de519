using System.Net;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class SentencePageTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly HttpClient _client = ferry.Host.Client;

    [Theory]
    [InlineData(1, "It is in the article, in these words since Sunday 1 March.")]
    [InlineData(2, "It is in the article now, in the wording of snapshot 1 again.")]
    [InlineData(4, "It was in the article until Sunday 1 March. It is no longer there.")]
    public async Task The_answer_comes_first(int lineage, string answer)
    {
        var page = await TextAsync($"/articles/1/sentences/{lineage}");

        Assert.Contains($"<h1 class=\"answer__verdict\" id=\"verdict\">{answer}</h1>", page, StringComparison.Ordinal);
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.Equal(4, Regex.Count(main, "<dt>"));
    }

    [Fact]
    public async Task The_biography_names_every_event_and_links_its_revision()
    {
        var page = await TextAsync("/articles/1/sentences/3");

        Assert.Equal(
            ["Born in paragraph 3", "Removed", "Restored in the wording of snapshot 2", "Moved from paragraph 3 to paragraph 1", "In the article now"],
            Regex.Matches(page, "<h3>([^<]+)</h3>").Select(m => m.Groups[1].Value));
        Assert.Contains("<a href=\"/articles/1/compare/3..4\">Revision 4</a>", page, StringComparison.Ordinal);
        Assert.Contains("One wording, one absence, moved once.", page, StringComparison.Ordinal);
        Assert.Contains("No notice that accounts for it was seen.", page, StringComparison.Ordinal);
        Assert.Contains("Not in the article", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_shows_the_words_that_changed()
    {
        var page = await TextAsync("/articles/1/sentences/2");

        Assert.Contains("<h3>Edited back to the wording of snapshot 1</h3>", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<del>"));
        // From the first snapshot to the last; an hour of it, and one more, lie around the failed check.
        Assert.Contains("at least 6 h<small>2 h of it in gaps", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_never_markup()
    {
        Assert.Contains("says &lt;b&gt;closed&lt;/b&gt; &amp; nothing", await TextAsync("/articles/1/sentences/4"), StringComparison.Ordinal);
        Assert.Contains("says &lt;b&gt;closed&lt;/b&gt; &amp; nothing", await TextAsync("/articles/1/snapshots/2?sentences=show"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_links_its_sentences_when_asked()
    {
        var plain = await TextAsync("/articles/1/snapshots/4");
        var linked = await TextAsync("/articles/1/snapshots/4?sentences=show");

        Assert.DoesNotContain("/articles/1/sentences/", plain, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/1/snapshots/4?sentences=show\"", plain, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "5"], Regex.Matches(linked, "href=\"/articles/1/sentences/(\\d+)\"").Select(m => m.Groups[1].Value));
        Assert.Contains($"<a href=\"/articles/1/sentences/3\">{FerryHistory.Mayor}</a>", linked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_names_what_it_restores_and_links_the_life()
    {
        var page = await TextAsync("/articles/1/compare/4..5");

        Assert.Contains("Restores the wording of <a href=\"/articles/1/snapshots/1\">snapshot 1</a>.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/articles/1/sentences/2\">Life of the sentence", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Restores the wording", await TextAsync("/articles/1/compare/1..2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_says_what_was_taken_back_on_the_way()
    {
        Assert.Contains(
            "The four revisions on the way added 14 words and removed 28. Compared directly, no words came in and 14 went out.",
            await TextAsync("/articles/1/compare/1..5"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_names_the_wording_that_a_revision_restores()
    {
        var page = await TextAsync("/articles/1");

        Assert.Contains("Restores the wording of snapshot <a href=\"/articles/1/snapshots/1\">1</a> in <a href=\"/articles/1/sentences/2\">one sentence</a>.", page, StringComparison.Ordinal);
        Assert.Contains("Restores the wording of snapshot <a href=\"/articles/1/snapshots/2\">2</a> in <a href=\"/articles/1/sentences/3\">one sentence</a>.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_sentence_is_not_found()
    {
        using var answer = await _client.AskAsync("/articles/1/sentences/99");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> TextAsync(string path)
    {
        using var answer = await _client.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

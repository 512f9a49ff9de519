using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class RevisionEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public async Task A_revision_carries_its_interval_its_words_and_its_number()
    {
        var revisions = await ItemsAsync("/api/v1/revisions");

        Assert.Equal([3, 2], revisions.Select(r => r.GetProperty("to").GetInt32()));
        var revision = revisions[1];
        Assert.Equal("2026-03-01T12:00:00Z", revision.GetProperty("notBefore").GetString());
        Assert.Equal("2026-03-01T14:00:00Z", revision.GetProperty("detectedAt").GetString());
        Assert.Equal("substantive", revision.GetProperty("significance").GetString());
        var edit = Assert.Single(revision.GetProperty("edits").EnumerateArray());
        Assert.Equal("replaced", edit.GetProperty("operation").GetString());
        Assert.Contains(edit.GetProperty("kinds").EnumerateArray(), k => k.GetProperty("kind").GetString() == "number");
        Assert.Equal("12 million", Cut(edit, "before"));
        Assert.Equal("47 million", Cut(edit, "after"));
    }

    [Theory]
    [InlineData("kind=number", 2)]
    [InlineData("kind=quotation", 0)]
    [InlineData("significance=cosmetic", 2)]
    [InlineData("host=NEWS.example", 2)]
    [InlineData("host=other.example", 0)]
    [InlineData("publication=NEWS.example", 2)]
    [InlineData("publication=other.example&host=news.example", 0)]
    [InlineData("since=2026-03-01", 2)]
    [InlineData("since=2026-03-01T15:00:00Z", 1)]
    [InlineData("since=2026-03-02", 0)]
    [InlineData("until=2026-03-01", 2)]
    [InlineData("until=2026-03-01T14:00:00Z", 1)]
    [InlineData("until=2026-02-28", 0)]
    [InlineData("since=2026-03-01T14:00:00Z&until=2026-03-01T16:00:00%2B02:00", 1)]
    [InlineData("limit=1", 1)]
    public async Task Filters_narrow_the_list(string filter, int count)
    {
        Assert.Equal(count, (await ItemsAsync("/api/v1/revisions?" + filter)).Count);
        Assert.Equal(count, (await ItemsAsync("/api/v1/articles/1/revisions?" + filter)).Count);
    }

    [Fact]
    public async Task The_next_page_keeps_the_filters()
    {
        var next = (await _host.JsonAsync("/api/v1/revisions?host=news.example&limit=1")).GetProperty("next").GetString()!;

        Assert.Contains("host=news.example&limit=1&after=", next, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(await ItemsAsync(next)).GetProperty("to").GetInt32());
    }

    [Fact]
    public async Task An_article_without_revisions_has_an_empty_list() => Assert.Empty(await ItemsAsync("/api/v1/articles/2/revisions"));

    [Fact]
    public async Task A_notice_is_listed_with_its_first_sight_and_its_edits()
    {
        var entry = Assert.Single(await ItemsAsync("/api/v1/articles/1/notices"));

        Assert.Equal("correction", entry.GetProperty("notice").GetProperty("kind").GetString());
        Assert.Equal(3, entry.GetProperty("firstSnapshot").GetInt32());
        Assert.Equal("2026-03-01T15:00:00Z", entry.GetProperty("firstSeenAt").GetString());
        Assert.Equal(JsonValueKind.Array, entry.GetProperty("edits").ValueKind);
    }

    [Fact]
    public async Task An_accounted_edit_has_its_times_as_intervals()
    {
        var entry = Assert.Single(await ItemsAsync("/api/v1/articles/1/notices"));

        Assert.True(entry.GetProperty("notice").GetProperty("tellsOfChange").GetBoolean());
        Assert.Empty(entry.GetProperty("dateDoubts").EnumerateArray());
        var edit = Assert.Single(entry.GetProperty("edits").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, edit.GetProperty("earlierWording").GetProperty("notBefore").ValueKind);
        Assert.Equal("2026-03-01T12:00:00Z", edit.GetProperty("earlierWording").GetProperty("seenAt").GetString());
        Assert.Equal(0, edit.GetProperty("onPageFor").GetProperty("atLeastSeconds").GetDouble());
        Assert.Equal(JsonValueKind.Null, edit.GetProperty("onPageFor").GetProperty("atMostSeconds").ValueKind);
        Assert.Equal("textFirst", edit.GetProperty("mending").GetProperty("order").GetString());
        Assert.Equal(3 * 3600, edit.GetProperty("mending").GetProperty("atMostSeconds").GetDouble());
    }

    private static string Cut(JsonElement edit, string side)
    {
        var span = Assert.Single(edit.GetProperty("words").EnumerateArray()).GetProperty(side);
        return edit.GetProperty(side).GetProperty("text").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
    }

    private async Task<List<JsonElement>> ItemsAsync(string path) =>
        [.. (await _host.JsonAsync(path)).GetProperty("items").EnumerateArray()];
}

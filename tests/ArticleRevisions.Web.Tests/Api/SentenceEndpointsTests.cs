using System.Net;
using System.Text.Json;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class SentenceEndpointsTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private readonly TestHost _host = ferry.Host;

    [Fact]
    public async Task The_list_has_every_sentence_once_by_lineage_page_after_page()
    {
        var found = new List<JsonElement>();
        for (string? next = "/api/v1/articles/1/sentences?limit=2"; next is not null;)
        {
            var page = await _host.JsonAsync(next);
            found.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal([1, 2, 3, 4, 5], found.Select(s => s.GetProperty("lineage").GetInt32()));
        Assert.Equal(
            [FerryHistory.Opening, FerryHistory.Stranded, FerryHistory.Mayor, FerryHistory.Odd, FerryHistory.Closing], found.Select(s => s.GetProperty("text").GetString()));
        Assert.Equal([1, 3, 2, 1, 1], found.Select(s => s.GetProperty("wordings").GetInt32()));
    }

    [Fact]
    public async Task What_stands_is_told_from_what_is_gone()
    {
        var gone = Assert.Single((await _host.JsonAsync("/api/v1/articles/1/sentences?standing=false")).GetProperty("items").EnumerateArray());

        Assert.Equal((4, 2, false), (gone.GetProperty("lineage").GetInt32(), gone.GetProperty("lastSnapshot").GetInt32(), gone.GetProperty("isStanding").GetBoolean()));
        Assert.Equal(("2026-03-01T13:00:00Z", "2026-03-01T14:00:00Z"), (gone.GetProperty("lastSeenAt").GetString(), gone.GetProperty("goneAt").GetString()));
        Assert.Equal(4, (await _host.JsonAsync("/api/v1/articles/1/sentences?standing=true")).GetProperty("items").GetArrayLength());
        using var refusal = await _host.Client.AskAsync("/api/v1/articles/1/sentences?standing=perhaps");
        Assert.Equal(HttpStatusCode.BadRequest, refusal.StatusCode);
    }

    [Fact]
    public async Task A_biography_tells_what_happened_in_order()
    {
        var life = await _host.JsonAsync("/api/v1/articles/1/sentences/3");

        Assert.Equal(
            [("born", 1), ("removed", 3), ("restored", 4), ("moved", 6)],
            life.GetProperty("events").EnumerateArray().Select(e => (e.GetProperty("kind").GetString()!, e.GetProperty("snapshot").GetInt32())));
        var restored = life.GetProperty("events")[2];
        Assert.Equal((2, "inserted"), (restored.GetProperty("restorationOf").GetInt32(), restored.GetProperty("edit").GetProperty("operation").GetString()));
        Assert.Equal(2, life.GetProperty("wordings")[0].GetProperty("lastSnapshot").GetInt32());
        Assert.Equal(3, life.GetProperty("wordings")[0].GetProperty("endedBy").GetInt32());
        Assert.Equal("silent", life.GetProperty("acknowledgement").GetString());
    }

    [Fact]
    public async Task An_edit_back_names_the_snapshot_whose_wording_it_is()
    {
        var life = await _host.JsonAsync("/api/v1/articles/1/sentences/2");
        var revision = (await _host.JsonAsync("/api/v1/articles/1/revisions")).GetProperty("items").EnumerateArray().Single(r => r.GetProperty("to").GetInt32() == 5);

        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Number], life.GetProperty("wordings").EnumerateArray().Select(w => w.GetProperty("restorationOf").ValueKind));
        var restoration = Assert.Single(revision.GetProperty("restorations").EnumerateArray());
        Assert.Equal((2, 1), (restoration.GetProperty("lineage").GetInt32(), restoration.GetProperty("restorationOf").GetInt32()));
    }

    [Fact]
    public async Task A_range_has_its_gross_and_its_net_change()
    {
        var range = (await _host.JsonAsync("/api/v1/articles/1/diffs/1..5")).GetProperty("range");
        var back = (await _host.JsonAsync("/api/v1/articles/1/diffs/5..1")).GetProperty("range");

        // 12 to 47 and back; the mayor's 12 words out and in; the sign's 14 out.
        Assert.Equal((4, 14, 28), (range.GetProperty("revisions").GetInt32(), Words(range, "gross", "wordsInserted"), Words(range, "gross", "wordsDeleted")));
        Assert.Equal((0, 14), (Words(range, "net", "wordsInserted"), Words(range, "net", "wordsDeleted")));
        Assert.Equal((28, 14), (Words(back, "gross", "wordsInserted"), Words(back, "gross", "wordsDeleted")));
        Assert.Equal(0, (await _host.JsonAsync("/api/v1/articles/1/diffs/2..2")).GetProperty("range").GetProperty("revisions").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/articles/999/sentences")]
    [InlineData("/api/v1/articles/1/sentences/6")]
    [InlineData("/api/v1/articles/999/sentences/1")]
    public async Task What_is_not_recorded_is_not_found(string path)
    {
        using var answer = await _host.Client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static int Words(JsonElement range, string how, string which) => range.GetProperty(how).GetProperty(which).GetInt32();
}

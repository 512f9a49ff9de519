namespace ArticleRevisions.Web.Tests.Api;

public sealed class SnapshotEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public async Task Snapshots_are_listed_latest_first_with_their_facts()
    {
        var snapshots = (await _host.JsonAsync("/api/v1/articles/1/snapshots")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal([3, 2, 1], snapshots.Select(s => s.GetProperty("number").GetInt32()));
        Assert.All(snapshots, s => Assert.Equal(64, s.GetProperty("textHash").GetString()!.Length));
    }

    [Fact]
    public async Task A_snapshot_has_its_text_its_check_and_its_evidence()
    {
        var snapshot = await _host.JsonAsync("/api/v1/articles/1/snapshots/1");

        var blocks = snapshot.GetProperty("text").GetProperty("blocks");
        Assert.Equal("The harbour bridge will open in May. It cost 12 million euros.", blocks[0].GetProperty("text").GetString());
        Assert.Equal("paragraph", blocks[0].GetProperty("kind").GetString());
        Assert.Equal(200, snapshot.GetProperty("check").GetProperty("status").GetInt32());
        Assert.Equal(64, snapshot.GetProperty("responseHash").GetString()!.Length);
    }

    [Fact]
    public async Task The_text_comes_with_marks_and_may_be_kept_for_ever()
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/snapshots/1/text");

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
        Assert.StartsWith("# Harbour bridge opens in May\n\nThe harbour bridge", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_raw_page_leaves_as_a_download_that_cannot_run()
    {
        using var answer = await _host.Client.AskAsync("/api/v1/articles/1/snapshots/1/raw");

        Assert.Equal(Bridge.RawBody, await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=iso-8859-1", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }
}

using System.Net;
using System.Net.Http.Headers;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class EntityTagsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Theory]
    [InlineData("/api/v1/revisions")]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/api/v1/articles/1/diffs/1..2")]
    [InlineData("/api/v1/articles/1/snapshots/1/raw")]
    [InlineData("/feeds/revisions.atom")]
    public async Task An_answer_that_the_client_has_is_not_sent_again(string path)
    {
        using var first = await _host.Client.AskAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\""));
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag, isWeak: true));

        using var second = await _host.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Another_tag_gets_the_whole_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/articles/1");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\""));

        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/feeds/revisions.atom")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    public async Task A_head_request_gets_the_headers_of_a_get(string path)
    {
        using var get = await _host.Client.AskAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var head = await _host.Client.SendAsync(request);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}

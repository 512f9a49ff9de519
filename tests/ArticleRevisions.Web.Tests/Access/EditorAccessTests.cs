using System.Net;
using ArticleRevisions.Archive.Keys;
using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ArticleRevisions.Web.Tests.Access;

public sealed class EditorAccessTests
{
    [Fact]
    public async Task The_key_signs_in_and_a_wrong_one_does_not()
    {
        await using var host = await TestHost.StartAsync(map: Doors);

        using var wrong = await SignInAsync(host, host.Key[..^1] + "~");
        using var right = await SignInAsync(host, host.Key);

        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        var cookie = Assert.Single(right.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("articlerevisions-editor=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(host.Key, cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_opens_the_door_until_the_key_is_replaced()
    {
        await using var host = await TestHost.StartAsync(map: Doors);
        using var signedIn = await SignInAsync(host, host.Key);

        using var before = await EnterAsync(host, signedIn);
        await host.Get<AccessKeys>().ReplaceAsync(TestHost.Start, default);
        using var after = await EnterAsync(host, signedIn);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal("/sign-in", after.Headers.Location!.AbsolutePath);
        Assert.Equal("?returnUrl=%2Ftest%2Feditor", after.Headers.Location.Query);
    }

    [Fact]
    public async Task A_cookie_ends_after_two_weeks()
    {
        await using var host = await TestHost.StartAsync(map: Doors);
        using var signedIn = await SignInAsync(host, host.Key);

        host.Clock.Advance(TimeSpan.FromDays(15));
        using var answer = await EnterAsync(host, signedIn);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Behind_a_known_proxy_with_https_the_cookie_is_bound_to_its_host()
    {
        await using var host = await TestHost.StartAsync(true, Doors, "--Web:KnownProxies:0=127.0.0.1");

        using var answer = await SignInAsync(host, host.Key, "https");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-articlerevisions-editor=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task A_stranger_cannot_pretend_to_be_the_proxy()
    {
        await using var host = await TestHost.StartAsync(map: Doors);

        using var answer = await SignInAsync(host, host.Key, "https");

        Assert.StartsWith("articlerevisions-editor=", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/feeds")]
    [InlineData("/api/v1/articles/1/checks")]
    public async Task The_api_takes_the_key_only_as_a_bearer_token(string path)
    {
        await using var host = await TestHost.StartAsync(map: Doors);
        using var signedIn = await SignInAsync(host, host.Key);

        using var nothing = await host.Client.PostJsonAsync(path, "{}");
        using var byCookie = await host.Client.SendAsync(WithCookie(new HttpRequestMessage(HttpMethod.Post, path), signedIn));
        using var wrongKey = new HttpRequestMessage(HttpMethod.Post, path);
        wrongKey.Headers.Authorization = new("Bearer", "ar_wrong");
        using var byWrongKey = await host.Client.SendAsync(wrongKey);

        Assert.Contains("access key", await nothing.ProblemAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
        Assert.Equal("Bearer realm=\"ArticleRevisions\"", nothing.Headers.WwwAuthenticate.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, byCookie.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, byWrongKey.StatusCode);
        Assert.Contains("invalid_token", byWrongKey.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    private static void Doors(WebApplication app)
    {
        app.MapPost("/test/sign-in", async (HttpContext context, EditorAccess access, CancellationToken cancellationToken) =>
            await access.SignInAsync(context, context.Request.Headers["X-Key"], cancellationToken));
        app.MapGet("/test/editor", () => "in").RequireAuthorization(EditorAccess.Policy);
    }

    private static async Task<HttpResponseMessage> SignInAsync(TestHost host, string key, string scheme = "http")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/test/sign-in") { Headers = { { "X-Key", key }, { "X-Forwarded-Proto", scheme } } };
        // HSTS is never sent for loopback names.
        request.Headers.Host = "record.example";
        return await host.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> EnterAsync(TestHost host, HttpResponseMessage signedIn)
    {
        using var request = WithCookie(new HttpRequestMessage(HttpMethod.Get, "/test/editor"), signedIn);
        return await host.Client.SendAsync(request);
    }

    private static HttpRequestMessage WithCookie(HttpRequestMessage request, HttpResponseMessage signedIn)
    {
        request.Headers.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return request;
    }
}

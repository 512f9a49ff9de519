using System.Net;
using ArticleRevisions.Web.Answers;
using Microsoft.AspNetCore.Builder;

namespace ArticleRevisions.Web.Tests.Answers;

public sealed class ErrorAnswersTests
{
    [Theory]
    [InlineData("DELETE", "/api/v1/articles/1", "GET")]
    [InlineData("PUT", "/api/v1/articles", "GET, POST")]
    [InlineData("PATCH", "/feeds/revisions.atom", "GET")]
    public async Task A_program_that_uses_an_odd_method_hears_which_are_known(string method, string path, string allowed)
    {
        await using var host = await TestHost.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await host.Client.SendAsync(request);

        Assert.Contains("Allow", await answer.ProblemAsync(HttpStatusCode.MethodNotAllowed), StringComparison.Ordinal);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("HEAD", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/about", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/test/bug", HttpStatusCode.InternalServerError)]
    [InlineData("POST", "/test/bug", HttpStatusCode.InternalServerError)]
    public async Task A_person_gets_a_page_whatever_was_tried(string method, string path, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(map: Bugs);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("secret detail", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_a_problem_for_a_bug_without_its_details()
    {
        await using var host = await TestHost.StartAsync(map: Bugs);

        using var answer = await host.Client.AskAsync("/api/test/bug");

        Assert.DoesNotContain("secret detail", await answer.ProblemAsync(HttpStatusCode.InternalServerError), StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", answer.Headers.Select(h => h.Key));
    }

    [Fact]
    public async Task A_body_past_the_limit_is_too_large()
    {
        await using var host = await TestHost.StartAsync();
        using var editor = host.NewEditor();

        using var answer = await editor.PostJsonAsync("/api/v1/articles", "{\"url\": \"" + new string('a', 70_000) + "\"}");

        Assert.NotEmpty(await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task Too_many_changes_are_asked_to_wait_and_reading_goes_on()
    {
        await using var host = await TestHost.StartAsync(true, null, "--Web:WritesPerMinute=2");
        for (var i = 0; i < 2; i++)
            using (var allowed = await host.Client.PostJsonAsync("/api/v1/articles", "{}"))
                Assert.Equal(HttpStatusCode.Unauthorized, allowed.StatusCode);

        using var refused = await host.Client.PostJsonAsync("/api/v1/articles", "{}");
        using var read = await host.Client.AskAsync("/api/v1/articles");

        Assert.NotEmpty(await refused.ProblemAsync(HttpStatusCode.TooManyRequests));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9")]
    [InlineData("::ffff:203.0.113.9", "203.0.113.9")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void A_visitor_is_an_address_or_a_network_of_one_customer(string address, string network) =>
        Assert.Equal(network, Limits.NetworkOf(IPAddress.Parse(address)));

    private static void Bugs(WebApplication app)
    {
        app.Map("/test/bug", void () => throw new InvalidOperationException("secret detail"));
        app.Map("/api/test/bug", void () => throw new InvalidOperationException("secret detail"));
    }
}

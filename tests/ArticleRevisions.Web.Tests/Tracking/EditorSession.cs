using System.Net;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Web.Tests.Tracking;

/// <summary>An editor's browser: keeps cookies, sends each form with its page's token, follows no redirect.</summary>
internal sealed partial class EditorSession : IDisposable
{
    private readonly HttpClient _client;

    private EditorSession(TestHost host) => _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = new Uri(host.App.Urls.First()),
    };

    /// <summary>Opens a session; with the key it is signed in.</summary>
    public static async Task<EditorSession> OpenAsync(TestHost host, bool signIn = true)
    {
        var session = new EditorSession(host);
        if (signIn)
            using (var answer = await session.SendAsync("/sign-in", "/sign-in", ("key", host.Key)))
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return session;
    }

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Sends a form of a page.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("form-token", token)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        return await _client.PostAsync(new Uri(action, UriKind.Relative), form);
    }

    public Task<HttpResponseMessage> SendWithoutTokenAsync(string action, params (string Name, string Value)[] fields) =>
        _client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))));

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"form-token\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

using System.Net;
using System.Text;

namespace ArticleRevisions.Web.Tests;

/// <summary>The web as far as a test recorded it; any other request fails the test.</summary>
public sealed class RecordedWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _answers = [];

    /// <summary>What was asked for, in order.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Records a page.</summary>
    public RecordedWeb Answer(string url, string body, string contentType = "text/html", HttpStatusCode status = HttpStatusCode.OK)
    {
        _answers[url] = () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, contentType) };
        return this;
    }

    /// <summary>Records a permanent redirect; <paramref name="location"/> is sent as it is.</summary>
    public RecordedWeb Redirect(string url, string location)
    {
        _answers[url] = () =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.MovedPermanently);
            answer.Headers.TryAddWithoutValidation("Location", location);
            return answer;
        };
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!.AbsoluteUri;
        lock (Requests)
            Requests.Add(url);
        if (!_answers.TryGetValue(url, out var answer))
            throw new InvalidOperationException($"No answer is recorded for {request.Method} {url}.");

        var response = answer();
        response.RequestMessage = request;
        return Task.FromResult(response);
    }
}

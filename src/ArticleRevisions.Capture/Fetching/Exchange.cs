using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>
/// One request and its answer, in the host's turn and under all limits of time and size. The only holder of an
/// <see cref="HttpClient"/>; follows no redirect.
/// </summary>
internal sealed partial class Exchange : IDisposable
{
    private readonly HttpClient _client;
    private readonly HostTurns _turns;
    private readonly TimeProvider _time;
    private readonly ILogger<Exchange> _logger;
    private readonly TimeSpan _firstByte;
    private readonly TimeSpan _idle;
    private readonly string _userAgent;

    public Exchange(
        [FromKeyedServices(CaptureRegistration.TransportKey)] HttpMessageHandler transport, HostTurns turns, IOptions<CaptureOptions> options,
        TimeProvider time, ILogger<Exchange> logger)
    {
        // The limits below replace HttpClient.Timeout, which does not cover bodies that are read as they come.
        _client = new HttpClient(transport, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _turns = turns;
        _time = time;
        _logger = logger;
        _firstByte = TimeSpan.FromSeconds(options.Value.FirstByteTimeoutSeconds);
        _idle = TimeSpan.FromSeconds(options.Value.IdleTimeoutSeconds);
        var version = typeof(Exchange).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        _userAgent = $"ArticleRevisions/{version} (+{options.Value.ContactUrl})";
    }

    /// <summary>Sends one GET. Throws only for cancellation.</summary>
    public async Task<Answer> SendAsync(Uri url, Ask ask, VisitClock clock, CancellationToken cancellationToken)
    {
        var entry = await _turns.EnterAsync(url.IdnHost, cancellationToken);
        if (entry.Turn is null)
            return new Answer(AnswerEnd.NoTurn) { ComeBackIn = entry.ComeBackIn, AskedAt = _time.GetUtcNow() };
        using var turn = entry.Turn;
        var askedAt = _time.GetUtcNow();
        clock.Start();
        try
        {
            var answer = await AskAsync(url, ask, clock, cancellationToken);
            LogAnswered(url, answer.End, answer.Head?.Status, answer.BytesReceived);
            return answer with { AskedAt = askedAt };
        }
        finally
        {
            clock.Stop();
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Answer> AskAsync(Uri url, Ask ask, VisitClock clock, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using var request = RequestFor(url, ask);
        limit.CancelAfter(Shorter(_firstByte, clock.Left));
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            var head = AnswerHead.Of(response);
            if (!ask.WantsBody(head))
                return new Answer(AnswerEnd.Whole) { Head = head };
            return await new BodyReading(head, ask, clock, limit, _idle, _time).ReadAsync(response, both.Token, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Our own limit, or the transport's limit on connecting.
            LogTooSlow(url);
            return new Answer(AnswerEnd.Unreachable);
        }
        catch (HttpRequestException e)
        {
            // Name, connection, TLS, protocol: what it was is for the log, people see one text for all.
            LogBroken(url, e.HttpRequestError, e.Message);
            return new Answer(e.InnerException is AddressRefusedException ? AnswerEnd.Refused
                : e.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded ? AnswerEnd.TooLarge : AnswerEnd.Unreachable);
        }
    }

    private HttpRequestMessage RequestFor(Uri url, Ask ask)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", ask.Accept);
        // Gzip alone has a trailer that tells a whole body from a cut one.
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        if (ask.ETag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ask.ETag);
        if (ask.LastModified is not null)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", ask.LastModified);
        return request;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [LoggerMessage(Level = LogLevel.Debug, Message = "Fetched {Url}: {End}, status {Status}, {Bytes} bytes")]
    private partial void LogAnswered(Uri url, AnswerEnd end, int? status, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Could not reach {Url} in time")]
    private partial void LogTooSlow(Uri url);

    [LoggerMessage(Level = LogLevel.Information, Message = "Could not reach {Url}: {Error}, {Reason}")]
    private partial void LogBroken(Uri url, HttpRequestError error, string reason);
}

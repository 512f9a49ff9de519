using System.Collections.Concurrent;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Logging;

namespace ArticleRevisions.Capture.Robots;

/// <summary>What robots.txt says about an address.</summary>
internal enum RobotsWord
{
    /// <summary>It may be fetched.</summary>
    Allowed,

    /// <summary>A rule forbids it.</summary>
    Disallowed,

    /// <summary>The file could not be read (5xx, 429, a broken body): everything is forbidden until it can.</summary>
    OutOfReach,

    /// <summary>The host could not be reached at all.</summary>
    NoConnection,

    /// <summary>The address check refused the host.</summary>
    AddressRefused,

    /// <summary>The host's turn would not have come soon; nothing was asked.</summary>
    NoTurn,
}

/// <summary>The verdict on one address.</summary>
internal sealed record RobotsVerdict(RobotsWord Word, TimeSpan? CrawlDelay, TimeSpan? RetryAfter = null);

/// <summary>Fetches, keeps and asks the robots.txt of each authority (RFC 9309 section 2.3 and 2.4).</summary>
internal sealed partial class RobotsFiles(Exchange exchange, UrlGate gate, HostTurns turns, TimeProvider time, ILogger<RobotsFiles> logger)
{
    /// <summary>Our name in robots.txt.</summary>
    public const string ProductToken = "ArticleRevisions";

    private const int MostRedirects = 5;
    private const int ManyFiles = 4096;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan TroubleKeptFor = TimeSpan.FromMinutes(10);
    private static readonly Ask Ask = new("text/plain, */*;q=0.1", RobotsRules.MostBytes, head => head.Status is >= 200 and < 300) { TakesFirstPart = true };

    private readonly ConcurrentDictionary<string, Kept> _files = new(StringComparer.Ordinal);

    /// <summary>Judges an address, fetching the file first when it is not known. Throws only for cancellation.</summary>
    public async Task<RobotsVerdict> JudgeAsync(Uri url, VisitClock clock, CancellationToken cancellationToken)
    {
        var file = await FileOfAsync(url, clock, cancellationToken);
        if (file.Rules is not { } rules)
            return new RobotsVerdict(file.Trouble, null, file.RetryAfter);

        var allowed = rules.Allows(url, out var rule);
        LogVerdict(url, allowed, rule);
        return new RobotsVerdict(allowed ? RobotsWord.Allowed : RobotsWord.Disallowed, rules.CrawlDelay);
    }

    /// <summary>The sitemaps that an address's robots.txt names, those only that pass the gate. Throws only for cancellation.</summary>
    public async Task<IReadOnlyList<Uri>> SitemapsAsync(Uri url, VisitClock clock, CancellationToken cancellationToken)
    {
        var file = await FileOfAsync(url, clock, cancellationToken);
        var sitemaps = new List<Uri>();
        foreach (var line in file.Rules?.Sitemaps ?? [])
            if (Uri.TryCreate(url, line, out var absolute) && gate.TryParse(absolute.AbsoluteUri, out var sitemap, out _))
                sitemaps.Add(sitemap);
        return sitemaps;
    }

    private async Task<RobotsFile> FileOfAsync(Uri url, VisitClock clock, CancellationToken cancellationToken)
    {
        var authority = PrivateOrigins.OriginOf(url);
        if (_files.Count > ManyFiles)
            foreach (var (old, _) in _files.Where(pair => pair.Value.File is null || IsOver(pair.Value)))
                _files.TryRemove(old, out _);

        var kept = _files.GetOrAdd(authority, _ => new Kept());
        if (!await kept.Gate.WaitPatientlyAsync(time, cancellationToken))
            return new RobotsFile(RobotsWord.NoTurn);
        try
        {
            if (kept.File is null || IsOver(kept))
            {
                var fresh = await FetchAsync(new Uri(url, "/robots.txt"), clock, cancellationToken);
                // A file that was read once stays in use while its successor is out of reach.
                var file = fresh.Rules is null && kept.File?.Rules is not null ? kept.File : fresh;
                var isTrouble = fresh.Rules is null;
                (kept.File, kept.ReadAt) = (file, time.GetTimestamp());
                // A host that was down is tried again at the next visit: it costs no more than the page itself.
                kept.GoodFor = !isTrouble ? KeptFor : fresh.Trouble is RobotsWord.OutOfReach ? TroubleKeptFor : TimeSpan.Zero;
                turns.SlowDown(url.IdnHost, file.Rules?.CrawlDelay);
            }

            return kept.File;
        }
        finally
        {
            kept.Gate.Release();
        }
    }

    private async Task<RobotsFile> FetchAsync(Uri url, VisitClock clock, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var answer = await exchange.SendAsync(url, Ask, clock, cancellationToken);
            if (answer.Head is not { } head)
                return new RobotsFile(answer.End switch
                {
                    AnswerEnd.Refused => RobotsWord.AddressRefused,
                    AnswerEnd.NoTurn => RobotsWord.NoTurn,
                    _ => RobotsWord.NoConnection,
                })
                { RetryAfter = answer.ComeBackIn };
            if (!head.IsRedirect)
                return Read(answer, head);
            if (!Redirect.TryResolve(url, head.Location, gate, out var next, out var refusal))
            {
                LogRedirectRefused(url, refusal);
                return new RobotsFile(RobotsWord.OutOfReach);
            }

            url = next;
        }

        // RFC 9309 section 2.3.1.2: too many redirects count as no file.
        return new RobotsFile(RobotsRules.None);
    }

    private RobotsFile Read(Answer answer, AnswerHead head)
    {
        if (head.Status is >= 200 and < 300 && answer.End is (AnswerEnd.Whole or AnswerEnd.TooLarge))
            return new RobotsFile(RobotsRules.Parse(answer.Body.Span, ProductToken));
        // 429 is no "no such file"; a success with a broken body is none either.
        return head.Status is >= 300 and < 500 and not 429
            ? new RobotsFile(RobotsRules.None)
            : new RobotsFile(RobotsWord.OutOfReach) { RetryAfter = head.PauseAsked(time.GetUtcNow()) };
    }

    private bool IsOver(Kept kept) => time.GetElapsedTime(kept.ReadAt) >= kept.GoodFor;

    [LoggerMessage(Level = LogLevel.Debug, Message = "Asked robots.txt about {Url}: allowed {Allowed} by {Rule}")]
    private partial void LogVerdict(Uri url, bool allowed, RobotsRule? rule);

    [LoggerMessage(Level = LogLevel.Information, Message = "Did not follow the redirect of {Url}: {Refusal}")]
    private partial void LogRedirectRefused(Uri url, string refusal);

    /// <summary>The rules, or why there are none.</summary>
    private sealed record RobotsFile(RobotsRules? Rules, RobotsWord Trouble)
    {
        public RobotsFile(RobotsRules rules)
            : this(rules, RobotsWord.Allowed)
        {
        }

        public RobotsFile(RobotsWord trouble)
            : this(null, trouble)
        {
        }

        public TimeSpan? RetryAfter { get; init; }
    }

    private sealed class Kept
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public RobotsFile? File { get; set; }

        public long ReadAt { get; set; }

        public TimeSpan GoodFor { get; set; }
    }
}

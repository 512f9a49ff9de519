using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>A request that a host had.</summary>
/// <param name="At">By the steady clock.</param>
/// <param name="Path">What for.</param>
/// <param name="Pause">How long the host must be left alone from then on.</param>
internal readonly record struct HostRequest(long At, string Path, TimeSpan Pause);

/// <summary>One host on loopback with a few articles and its own troubles.</summary>
internal sealed class TroubledHost : IAsyncDisposable
{
    private static readonly TimeSpan CrawlDelay = TimeSpan.FromSeconds(2);

    private readonly LoopbackServer _server;
    private readonly HostSort _sort;
    private readonly TimeSpan _gap;
    private readonly List<HostRequest> _requests = [];
    private readonly Random _random;
    private int _open;
    private int _overlaps;

    /// <param name="place">Which host it is, from 0.</param>
    /// <param name="sort">Its troubles.</param>
    /// <param name="articles">How many it has.</param>
    /// <param name="plan">What the whole newsroom does.</param>
    public TroubledHost(int place, HostSort sort, int articles, NewsroomPlan plan)
    {
        _sort = sort;
        _gap = sort is HostSort.Forbidding && CrawlDelay > plan.Gap ? CrawlDelay : plan.Gap;
        _random = new Random(plan.Seed + place);
        Pages = [.. Enumerable.Range(0, articles).Select(n => new TroubledPage(
            string.Create(CultureInfo.InvariantCulture, $"/news/harbour-report-{place}-{n}"), sort, isLast: n == articles - 1, plan.Seed + place * articles + n, plan))];
        _server = new LoopbackServer(new IPAddress([127, 3, (byte)(place / 250), (byte)(place % 250 + 1)]), Answer);
    }

    public string Origin => _server.Origin;

    public HostSort Sort => _sort;

    public IReadOnlyList<TroubledPage> Pages { get; }

    /// <summary>How often it was asked while it was still answering.</summary>
    public int Overlaps => Volatile.Read(ref _overlaps);

    public IReadOnlyList<HostRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private LoopbackAnswer? Answer(LoopbackRequest request)
    {
        var at = Stopwatch.GetTimestamp();
        if (Interlocked.Increment(ref _open) > 1)
            Interlocked.Increment(ref _overlaps);
        lock (_requests)
        {
            var (answer, pause) = Chosen(request);
            _requests.Add(new HostRequest(at, request.Path, pause));
            return answer with
            {
                Deliver = async (socket, stop) =>
                {
                    try
                    {
                        await answer.Deliver!(socket, stop);
                    }
                    finally
                    {
                        Interlocked.Decrement(ref _open);
                    }
                },
            };
        }
    }

    private (LoopbackAnswer Answer, TimeSpan Pause) Chosen(LoopbackRequest request)
    {
        if (request.Path == "/robots.txt")
            return (Robots(), _gap);
        if (Pages.FirstOrDefault(page => request.Path == page.Path || request.Path == page.OtherPath) is not { } asked)
            return (request.Path == "/" ? Answers.Page(StoryPage.Front(_random), "", _random) : Answers.Whole("404 Not Found", Answers.Html, ""), _gap);
        var (answer, trouble) = asked.Answer(request, DateTimeOffset.UtcNow);
        return (answer, trouble.AsksForPatience() && Troubles.Pause > _gap ? Troubles.Pause : _gap);
    }

    private LoopbackAnswer Robots() => _sort switch
    {
        HostSort.Forbidding => Answers.Whole("200 OK", "Content-Type: text/plain\r\n", $"User-agent: *\nCrawl-delay: {CrawlDelay.TotalSeconds}\nDisallow: {Pages[^1].Path}\n"),
        HostSort.Mute => Answers.Whole("503 Service Unavailable", "Content-Type: text/plain\r\n", ""),
        _ => Answers.Whole("404 Not Found", "Content-Type: text/plain\r\n", ""),
    };
}

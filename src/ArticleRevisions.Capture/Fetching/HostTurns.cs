using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>
/// One request at a time per host, with a pause after each: at least the setting, five times the last fetch (Heritrix) up to
/// 30 s, and the host's Crawl-delay. A setting of 0 means no pause at all. Nobody waits long: who would, comes back later, so
/// that a slow host keeps no worker from other hosts' pages.
/// </summary>
internal sealed class HostTurns(IOptions<CaptureOptions> options, TimeProvider time)
{
    private const int RestingFactor = 5;
    private const int ManyHosts = 4096;
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time = time;
    private readonly TimeSpan _shortestRest = TimeSpan.FromSeconds(options.Value.MinimumHostGapSeconds);
    private readonly Dictionary<string, Line> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn, if it comes soon.</summary>
    public async Task<Entry> EnterAsync(string host, CancellationToken cancellationToken)
    {
        var line = Join(host);
        var entered = false;
        try
        {
            entered = await line.Gate.WaitPatientlyAsync(_time, cancellationToken);
            if (!entered)
            {
                Leave(line, entered);
                return new Entry(null, LongestRest);
            }

            // A timer may fire a little early.
            while (RestLeft(line) is var rest && rest > TimeSpan.Zero)
            {
                if (rest > LongestRest)
                {
                    Leave(line, entered);
                    return new Entry(null, rest);
                }

                await Task.Delay(rest, _time, cancellationToken);
            }

            return new Entry(new Turn(this, line, _time.GetTimestamp()), TimeSpan.Zero);
        }
        catch (OperationCanceledException)
        {
            // Whoever stops waiting must not keep the others waiting.
            Leave(line, entered);
            throw;
        }
    }

    /// <summary>Remembers the pause that a host asks for in robots.txt.</summary>
    public void SlowDown(string host, TimeSpan? crawlDelay)
    {
        var line = Join(host);
        line.CrawlDelay = crawlDelay ?? TimeSpan.Zero;
        Leave(line, entered: false);
    }

    private Line Join(string host)
    {
        lock (_lines)
        {
            if (_lines.Count >= ManyHosts)
                foreach (var (idle, _) in _lines.Where(pair => pair.Value.Users == 0 && RestLeft(pair.Value) <= TimeSpan.Zero).ToList())
                    _lines.Remove(idle);
            if (!_lines.TryGetValue(host, out var line))
                _lines[host] = line = new Line();
            line.Users++;
            return line;
        }
    }

    private void Leave(Line line, bool entered)
    {
        if (entered)
            line.Gate.Release();
        lock (_lines)
            line.Users--;
    }

    private TimeSpan RestLeft(Line line)
    {
        if (_shortestRest == TimeSpan.Zero || line.EndedAt is not { } ended)
            return TimeSpan.Zero;
        var byLength = line.LastFetch * RestingFactor;
        var rest = new[] { _shortestRest, byLength < LongestRest ? byLength : LongestRest, line.CrawlDelay }.Max();
        return rest - _time.GetElapsedTime(ended);
    }

    /// <summary>A turn, or how long to stay away instead.</summary>
    /// <param name="Turn">The turn; dispose it when the request is over. Null when it does not come soon.</param>
    /// <param name="ComeBackIn">When to try again.</param>
    internal readonly record struct Entry(IDisposable? Turn, TimeSpan ComeBackIn);

    private sealed class Line
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }

        public long? EndedAt { get; set; }

        public TimeSpan LastFetch { get; set; }

        public TimeSpan CrawlDelay { get; set; }
    }

    private sealed class Turn(HostTurns turns, Line line, long startedAt) : IDisposable
    {
        public void Dispose()
        {
            line.EndedAt = turns._time.GetTimestamp();
            line.LastFetch = turns._time.GetElapsedTime(startedAt);
            turns.Leave(line, entered: true);
        }
    }
}

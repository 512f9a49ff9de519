namespace ArticleRevisions.Capture.Fetching;

/// <summary>Counts the time a visit spends on the network, over all its hops. Waiting for a host's turn is not counted.</summary>
internal sealed class VisitClock(TimeProvider time, TimeSpan limit)
{
    private TimeSpan _spent;
    private long? _runningSince;

    /// <summary>Time spent so far.</summary>
    public TimeSpan Spent => _runningSince is { } since ? _spent + time.GetElapsedTime(since) : _spent;

    /// <summary>Time left, zero at least.</summary>
    public TimeSpan Left => Spent < limit ? limit - Spent : TimeSpan.Zero;

    /// <summary>Starts counting.</summary>
    public void Start() => _runningSince = time.GetTimestamp();

    /// <summary>Stops counting.</summary>
    public void Stop()
    {
        _spent = Spent;
        _runningSince = null;
    }
}

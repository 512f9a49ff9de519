namespace ArticleRevisions.Web.Demo;

/// <summary>The demo's time: a past instant while history is played, the machine's own afterwards. Timers always run in real time.</summary>
internal sealed class DemoClock : TimeProvider
{
    private const long Live = long.MinValue;

    private long _ticks = Live;

    /// <summary>Stands still at an instant of the past.</summary>
    public void Set(DateTimeOffset instant) => Volatile.Write(ref _ticks, instant.UtcTicks);

    /// <summary>From now on the machine's time.</summary>
    public void GoLive() => Volatile.Write(ref _ticks, Live);

    public override DateTimeOffset GetUtcNow() =>
        Volatile.Read(ref _ticks) is var ticks && ticks != Live ? new DateTimeOffset(ticks, TimeSpan.Zero) : base.GetUtcNow();
}

using System.Diagnostics;

namespace ArticleRevisions.Benchmarks;

/// <summary>One way to compare, measured in turns with the others; keeps its best turn.</summary>
internal sealed class Contender(Func<object> compare)
{
    // A turn this long is well above what the clock of CPU time can tell apart.
    private const double TurnMilliseconds = 60;

    // Beyond it a contender runs once: it is hopeless, and the table shall be done in a minute.
    private const double Hopeless = 1_000;

    private const int WarmUps = 40;

    private int _runsInTurn;
    private bool _isHopeless;

    public double Milliseconds { get; private set; } = double.MaxValue;

    public double CpuMilliseconds { get; private set; } = double.MaxValue;

    public double Kilobytes { get; private set; }

    /// <summary>Takes one turn; the first one warms up as well.</summary>
    public void Run()
    {
        if (_runsInTurn == 0)
            WarmUp();
        else if (!_isHopeless)
            Measure(_runsInTurn);
    }

    private void WarmUp()
    {
        Measure(1);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < WarmUps && (i == 0 || Milliseconds < Hopeless) && Stopwatch.GetElapsedTime(started).TotalMilliseconds < Hopeless; i++)
        {
            Measure(1);
            // Tiered compilation replaces warm methods a tenth of a second after the last new one.
            if (i % 10 == 9)
                Thread.Sleep(120);
        }

        _runsInTurn = Math.Clamp((int)(TurnMilliseconds / Milliseconds), 1, 200);
        _isHopeless = Milliseconds >= Hopeless;
        if (!_isHopeless)
            (Milliseconds, CpuMilliseconds) = (double.MaxValue, double.MaxValue);
    }

    private void Measure(int runs)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
            compare();
        Milliseconds = Math.Min(Milliseconds, Stopwatch.GetElapsedTime(started).TotalMilliseconds / runs);
        CpuMilliseconds = Math.Min(CpuMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / runs);
        Kilobytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0 / runs;
    }
}

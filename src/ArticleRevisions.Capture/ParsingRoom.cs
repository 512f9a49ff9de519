using Microsoft.Extensions.Logging;

namespace ArticleRevisions.Capture;

/// <summary>
/// Where bodies are parsed: a few threads of their own, so that a hostile page holds up neither other pages nor the pool. The
/// parsers have their own guards; the limit here is the last one.
/// </summary>
internal sealed partial class ParsingRoom(TimeProvider time, ILogger<ParsingRoom> logger) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _seats = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Parses on a seat of its own; null when it took too long or failed.</summary>
    public async Task<T?> ParseAsync<T>(Func<T> parse, CancellationToken cancellationToken)
        where T : class
    {
        await _seats.WaitAsync(cancellationToken);
        var work = Task.Factory.StartNew(parse, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        // The seat is free when the thread is, not when we stop waiting for it.
        _ = work.ContinueWith(_ => _seats.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await work.WaitAsync(Limit, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The thread goes on until a guard ends it; the visit does not wait.
            LogTooLong(Limit.TotalSeconds);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A parser met bytes it was not made for: an outcome of this visit, and a fault to mend. Its message may hold page text.
            LogFailed(e.GetType(), e.StackTrace);
            return null;
        }
    }

    public void Dispose() => _seats.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gave up a body that took longer than {Seconds} s to parse")]
    private partial void LogTooLong(double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "A parser failed with {Fault}: {Trace}")]
    private partial void LogFailed(Type fault, string? trace);
}

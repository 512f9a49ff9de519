using ArticleRevisions.Archive.Scheduling;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>
/// Reads what all processes have checked, from a while back at the start and then as it comes, so that every process expects the
/// same and a restart forgets nothing of weight.
/// </summary>
internal sealed partial class Learning(WatchedSpans spans, Expectations expectations, TimeProvider time, ILogger<Learning> logger) : BackgroundService
{
    // Older checks than these are not read again after a restart.
    private const long LongestPast = 200_000;

    private const int BatchSize = 2_000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long? read = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var isBehind = false;
            try
            {
                read ??= Math.Max(0, await spans.LatestCheckAsync(stoppingToken) - LongestPast);
                var checks = await spans.ReadAsync(read.Value, BatchSize, stoppingToken);
                expectations.Learn(checks);
                read = checks.Count > 0 ? checks[^1].CheckId : read;
                isBehind = checks.Count == BatchSize;
            }
            catch (Exception e) when (e is System.Data.Common.DbException or TimeoutException)
            {
                // The database is away for a while: what was not read is read later.
                LogReadFailed(e);
            }

            if (!isBehind)
                await Task.Delay(Pause, time, stoppingToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Learned nothing from the latest checks: the archive did not answer")]
    private partial void LogReadFailed(Exception exception);
}

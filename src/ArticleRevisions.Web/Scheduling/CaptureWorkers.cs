using System.Threading.Channels;
using ArticleRevisions.Archive.Scheduling;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>
/// The background work: one loop claims what is due, a bounded channel carries it, workers visit. Claims never exceed free
/// workers, so that a claim does not grow old in the channel.
/// </summary>
internal sealed partial class CaptureWorkers(
    DueWork work, Visits visits, IOptions<SchedulingOptions> options, TimeProvider time, ILogger<CaptureWorkers> logger) : BackgroundService
{
    private int _busy;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = options.Value.Workers;
        if (workers == 0)
            return;

        var channel = Channel.CreateBounded<DueVisit>(new BoundedChannelOptions(workers) { FullMode = BoundedChannelFullMode.Wait });
        var running = Enumerable.Range(0, workers).Select(_ => WorkAsync(channel.Reader, stoppingToken)).ToList();
        try
        {
            await ClaimAsync(channel.Writer, workers, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; the workers below end by themselves.
        }

        channel.Writer.Complete();
        await Task.WhenAll(running);
        await work.ReleaseAllAsync(visits.Node, CancellationToken.None);
    }

    private async Task ClaimAsync(ChannelWriter<DueVisit> queue, int workers, CancellationToken stopping)
    {
        while (true)
        {
            var free = workers - Volatile.Read(ref _busy);
            var claimed = free > 0 ? await TryClaimAsync(free, stopping) : [];
            foreach (var due in claimed)
            {
                Interlocked.Increment(ref _busy);
                await queue.WriteAsync(due, stopping);
            }

            if (claimed.Count == 0)
                await Task.Delay(options.Value.Poll, time, stopping);
        }
    }

    private async Task<IReadOnlyList<DueVisit>> TryClaimAsync(int limit, CancellationToken stopping)
    {
        try
        {
            return await work.ClaimAsync(visits.Node, limit, time.GetUtcNow(), options.Value.Lease, stopping);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException or TimeoutException)
        {
            // The database is away for a while: the loop lives on and asks again.
            LogClaimFailed(e);
            return [];
        }
    }

    private async Task WorkAsync(ChannelReader<DueVisit> queue, CancellationToken stopping)
    {
        await foreach (var due in queue.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                if (!stopping.IsCancellationRequested)
                    await visits.VisitAsync(due, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // The fetch was given up because the host stops; the claim goes back and the visit stays due.
            }
#pragma warning disable CA1031 // One visit's bug must not end the loop; it is logged, and its lease brings the visit back.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogVisitFailed(e, due.Id, due.IsFeed, due.Host);
            }
            finally
            {
                Interlocked.Decrement(ref _busy);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Claimed no work: the archive did not answer")]
    private partial void LogClaimFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Visit of {Id} (feed: {IsFeed}) on {Host} ended in a bug; it is tried again when its lease ends")]
    private partial void LogVisitFailed(Exception exception, long id, bool isFeed, string host);
}

using System.Diagnostics;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Diffing;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Archive.TestNode;

/// <summary>Claims due articles, records a check of each and gives them back, still due.</summary>
internal sealed class SharingNode(IServiceProvider services, string node)
{
    private const int Workers = 3, ClaimedAtOnce = 2;

    private readonly DueWork _work = services.GetRequiredService<DueWork>();
    private readonly CheckRecorder _recorder = services.GetRequiredService<CheckRecorder>();
    private int _left;

    /// <summary>Says that it is ready, waits for a line, then prints for each visit: article, host, first and last tick of holding it.</summary>
    public async Task VisitAsync(int visits)
    {
        _left = visits;
        Console.WriteLine("ready");
        Console.ReadLine();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync)));
    }

    private async Task WorkAsync()
    {
        while (_left > 0)
        {
            var visits = await _work.ClaimAsync(node, ClaimedAtOnce, Now, TimeSpan.FromMinutes(2), default);
            if (visits.Count == 0)
                await Task.Delay(2);
            foreach (var visit in visits)
            {
                // The clock of Stopwatch is the machine's, so two processes' ticks compare.
                var from = Stopwatch.GetTimestamp();
                var text = new ArticleText { Headline = "A council meets", Blocks = [new(BlockKind.Paragraph, "The council met on Monday.")] };
                await _recorder.RecordAsync(new CheckObservation { ArticleId = visit.Id, At = Now, Text = text }, default);
                Console.WriteLine($"{visit.Id} {visit.Host} {from} {Stopwatch.GetTimestamp()}");
                Interlocked.Decrement(ref _left);
                await _work.ReleaseAsync(visit, node, nextVisit: Now, hostNotBefore: Now, default);
            }
        }
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Evaluation.Crash;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What the archive has of an article.</summary>
/// <param name="Checks">Its checks, oldest first.</param>
/// <param name="Snapshots">Its snapshots, oldest first.</param>
internal sealed record PageRecord(IReadOnlyList<CheckView> Checks, IReadOnlyList<SnapshotView> Snapshots)
{
    private const int ListLength = 100;

    /// <summary>The checks for which the page was asked for.</summary>
    public IEnumerable<CheckView> Visits => Checks.Where(check => !(check.Outcome is CheckOutcome.RefusedByRobots || (check.Outcome is CheckOutcome.Deferred && check.Status is null)));

    public static async Task<PageRecord> ReadAsync(CrashArchive archive, long article, CancellationToken cancellationToken)
    {
        var (checks, cursor) = (new List<CheckView>(), (string?)null);
        do
        {
            var page = (await archive.Get<CheckQueries>().ListAsync(article, cursor, ListLength, cancellationToken))!;
            checks.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        checks.Reverse();

        var snapshots = new List<SnapshotView>();
        while (await archive.Get<SnapshotQueries>().FindAsync(article, snapshots.Count + 1, cancellationToken) is { } snapshot)
            snapshots.Add(snapshot);
        return new PageRecord(checks, snapshots);
    }
}

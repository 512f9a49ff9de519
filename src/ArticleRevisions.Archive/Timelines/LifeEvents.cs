using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Tells the life of a sentence from its wordings.</summary>
internal static class LifeEvents
{
    /// <summary>The events in order of time, still without the revisions' edits.</summary>
    public static IEnumerable<LifeEvent> Of(IReadOnlyList<WordingView> wordings, IReadOnlyDictionary<int, SnapshotSummary> snapshots)
    {
        for (var i = 0; i < wordings.Count; i++)
        {
            var wording = wordings[i].Wording;
            if (i > 0 && wordings[i - 1].Wording is var before && before.LastSnapshot < wording.FirstSnapshot - 1)
                yield return End(before, snapshots);
            yield return At(snapshots, wording.FirstSnapshot, KindOf(wording, i > 0 ? wordings[i - 1].Wording : null)) with { Wording = wording };
            foreach (var move in wording.Moves)
                yield return At(snapshots, move.Snapshot, LifeEventKind.Moved) with { Move = move };
        }

        if (wordings[^1].Wording is { LastSnapshot: not null } last)
            yield return End(last, snapshots);
    }

    /// <summary>The numbers of the snapshots that <see cref="Of"/> needs.</summary>
    public static IEnumerable<int> SnapshotsOf(SentenceWording wording) =>
        [wording.FirstSnapshot, .. wording.LastSnapshot is { } last ? [last, last + 1] : Array.Empty<int>(), .. wording.Moves.Select(m => m.Snapshot)];

    private static LifeEventKind KindOf(SentenceWording wording, SentenceWording? before) => wording.Origin switch
    {
        // A part that is cut out again had been away as a sentence of its own.
        _ when before is not null && before.LastSnapshot < wording.FirstSnapshot - 1 => LifeEventKind.Restored,
        WordingOrigin.Born => LifeEventKind.Born,
        WordingOrigin.Edited => LifeEventKind.Edited,
        WordingOrigin.Split => LifeEventKind.Split,
        WordingOrigin.Merged => LifeEventKind.Merged,
        WordingOrigin.Restored => LifeEventKind.Restored,
        WordingOrigin.Recut => LifeEventKind.Recut,
        _ => throw new ArgumentOutOfRangeException(nameof(wording), wording.Origin, "Not an origin."),
    };

    private static LifeEvent End(SentenceWording wording, IReadOnlyDictionary<int, SnapshotSummary> snapshots) =>
        At(snapshots, wording.LastSnapshot!.Value + 1, wording.Heir is null ? LifeEventKind.Removed : LifeEventKind.Merged) with { Heir = wording.Heir };

    private static LifeEvent At(IReadOnlyDictionary<int, SnapshotSummary> snapshots, int number, LifeEventKind kind) => new()
    {
        Kind = kind,
        Snapshot = number,
        NotBefore = snapshots[number].NotBefore,
        SeenAt = snapshots[number].FirstSeenAt,
    };
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>Goes through what a page answered, visit by visit, and says what the record of it must be.</summary>
internal sealed class PageJudge(string name, TroubledPage page, PageRecord record, NewsroomFaults faults)
{
    private const int SightsThatConvince = 3;

    /// <summary>Clocks and threads.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(50);

    private readonly List<int> _kept = [];
    private readonly List<(Trouble, CheckOutcome)> _met = [];
    private (int Edition, int Sights) _pending = (-1, 0);

    /// <summary>What visits met, and how their checks ended.</summary>
    public IReadOnlyList<(Trouble Trouble, CheckOutcome Outcome)> Met => _met;

    /// <summary>The numbers of the editions that must be in the record.</summary>
    public IReadOnlyList<int> Kept => _kept;

    public void Judge()
    {
        var checks = record.Visits.ToList();
        // What was on its way when the server ended has no check.
        if (page.Visits.Count - checks.Count is not (0 or 1))
            faults.Add(NewsroomFaults.LostCheck, $"{name} was asked for {page.Visits.Count} times, and has {checks.Count} checks that say so");
        if (page.IsForbidden && checks.Count > 0)
            faults.Add(NewsroomFaults.WrongOutcome, $"{name} must not be fetched, and was {checks.Count} times");
        foreach (var (visit, check) in page.Visits.Zip(checks))
        {
            _met.Add((visit.Trouble, check.Outcome));
            var expected = visit.Trouble is Trouble.None ? [OfText(visit.Edition)] : visit.Trouble.Outcomes();
            if (!expected.Contains(check.Outcome))
                faults.Add(NewsroomFaults.WrongOutcome, $"{name}, check {check.Id}: {visit.Trouble} (edition {visit.Edition}) was {check.Outcome}, not {string.Join(" or ", expected)}; {check.Detail}");
            if (visit.Trouble is Trouble.NotModified)
                _pending = (-1, 0);
            // The last doubtful text is the one that is awaited.
            else if (visit.Trouble.IsDoubtful() && check.Outcome is CheckOutcome.Suspicious or CheckOutcome.Missing)
                _pending = (-1, 0);
        }

        JudgeSnapshots();
    }

    /// <summary>How a check must end that saw a whole text.</summary>
    private CheckOutcome OfText(int number)
    {
        var editions = page.Story.Editions;
        var edition = editions[number];
        if (_kept.Count > 0 && editions[_kept[^1]].IsSameAs(edition))
        {
            _pending = (-1, 0);
            return CheckOutcome.Unchanged;
        }

        if (_kept.Count > 0 && editions[_kept[^1]] is var latest && (latest.IsFarAbove(edition) || latest.IsStrangerTo(edition)) && !_kept.Exists(kept => editions[kept].IsSameAs(edition)))
        {
            // The same text may have come back while nobody looked: it was seen from the first time on.
            _pending = _pending.Sights > 0 && editions[_pending.Edition].IsSameAs(edition) ? (_pending.Edition, _pending.Sights + 1) : (number, 1);
            if (_pending.Sights < SightsThatConvince)
                return CheckOutcome.Suspicious;
            number = _pending.Edition;
        }

        _pending = (-1, 0);
        _kept.Add(number);
        return CheckOutcome.Changed;
    }

    private void JudgeSnapshots()
    {
        if (record.Snapshots.Count != _kept.Count)
            faults.Add(record.Snapshots.Count > _kept.Count ? NewsroomFaults.FalseEdit : NewsroomFaults.MissedEdit, $"{name} showed {_kept.Count} texts, and has {record.Snapshots.Count} snapshots");
        foreach (var (snapshot, number) in record.Snapshots.Zip(_kept))
        {
            var edition = page.Story.Editions[number];
            if (snapshot.Text.Headline != edition.Headline || !snapshot.Text.Blocks.Select(block => block.Text).SequenceEqual(edition.Blocks))
                faults.Add(NewsroomFaults.FalseEdit, $"{name}, snapshot {snapshot.Facts.Number} is not edition {number}: {Difference(snapshot, edition)}");
            // The edit was made after the last sight of the old text and before the first of the new one.
            else if (snapshot.Facts.NotBefore is { } notBefore && (edition.MadeAt < notBefore - Tolerance || edition.MadeAt > snapshot.Facts.FirstSeenAt + snapshot.Check.Duration + Tolerance))
                faults.Add(NewsroomFaults.WrongInterval, $"{name}, snapshot {snapshot.Facts.Number}: edition {number} was made at {edition.MadeAt:HH:mm:ss.fff}, not from {notBefore:HH:mm:ss.fff} to {snapshot.Facts.FirstSeenAt:HH:mm:ss.fff}");
        }
    }

    private static string Difference(SnapshotView snapshot, Edition edition)
    {
        IReadOnlyList<string> seen = [snapshot.Text.Headline, .. snapshot.Text.Blocks.Select(block => block.Text)], made = [edition.Headline, .. edition.Blocks];
        var at = seen.Zip(made).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"\"{seen.ElementAtOrDefault(at)}\" for \"{made.ElementAtOrDefault(at)}\"";
    }
}

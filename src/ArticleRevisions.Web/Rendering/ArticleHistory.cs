using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>A row of an article's list: a revision, the first snapshot, or a gap between checks.</summary>
internal sealed record HistoryRow(DateTimeOffset At, int Number, RevisionSummary? Revision, SnapshotSummary? Snapshot, Gap? Gap);

/// <summary>A headline and the interval in which it came.</summary>
internal sealed record HeadlineSpell(string Headline, SnapshotSummary First, SnapshotSummary? ReplacedBy);

/// <summary>Everything one article's page shows, latest first where it is a list.</summary>
internal sealed record ArticleHistory
{
    public required ArticleSummary Article { get; init; }

    public required IReadOnlyList<RevisionSummary> Revisions { get; init; }

    public required IReadOnlyList<SnapshotSummary> Snapshots { get; init; }

    public required IReadOnlyList<CheckView> Checks { get; init; }

    public required IReadOnlyList<Gap> Gaps { get; init; }

    public required Ledger? Ledger { get; init; }

    public required DateTimeOffset Now { get; init; }

    public string Headline => Article.Headline is { Length: > 0 } headline ? headline : Wording.ShortAddress(Article.Url);

    public CheckView? LatestCheck => Checks.Count > 0 ? Checks[0] : null;

    public SnapshotSummary? First => Snapshots.FirstOrDefault(s => s.Number == 1);

    public TimelineChart? Chart => First is null ? null : new TimelineChart(First.FirstSeenAt, Revisions, Checks, Gaps, Now);

    /// <summary>When the text last changed: the latest revision, or the first snapshot.</summary>
    public DateTimeOffset? LastChange => Revisions.Count > 0 ? Revisions.Max(r => r.DetectedAt) : First?.FirstSeenAt;

    public IReadOnlyList<HistoryRow> Rows =>
    [
        .. Revisions.Select(r => new HistoryRow(r.DetectedAt, r.To, r, Snapshots.FirstOrDefault(s => s.Number == r.To), null))
            .Concat(First is null ? [] : [new HistoryRow(First.FirstSeenAt, 1, null, First, null)])
            // A gap ends where its revision may begin, so it stands below it.
            .Concat(Gaps.Where(g => g.From is not null).Select(g => new HistoryRow(g.To ?? Now, 0, null, null, g)))
            .OrderByDescending(r => r.At).ThenByDescending(r => r.Number),
    ];

    public IReadOnlyList<HeadlineSpell> Headlines
    {
        get
        {
            var spells = new List<HeadlineSpell>();
            foreach (var snapshot in Snapshots.OrderBy(s => s.Number))
            {
                if (spells.Count > 0 && spells[^1].Headline == snapshot.Headline)
                    continue;
                if (spells.Count > 0)
                    spells[^1] = spells[^1] with { ReplacedBy = snapshot };
                spells.Add(new HeadlineSpell(snapshot.Headline, snapshot, null));
            }

            return spells;
        }
    }

    /// <summary>What happened, in at most three sentences.</summary>
    public string Prose
    {
        get
        {
            if (First is null)
                return Article.LastCheckedAt is null ? Say("The first check is still to come.") : Say("No check has seen the article’s text yet.");
            var watched = (Article.LastCheckedAt ?? First.FirstSeenAt) - First.FirstSeenAt;
            if (Revisions.Count == 0 && watched <= TimeSpan.Zero)
                return Say("Seen once so far; there is nothing to compare yet.");
            if (Revisions.Count == 0)
                return Say($"Unchanged since the first check, {Wording.Duration(watched)} before the latest.");

            var times = Revisions.Count switch { 1 => Say("once"), 2 => Say("twice"), var n => Counting.InWords(n, Noun.Time) };
            return string.Join(" ", new[] { Say($"Changed {times} in {Wording.Duration(watched)}."), Said, Carried }.Where(w => w.Length > 0));
        }
    }

    /// <summary>How many of the edits that call for a notice have one; nothing when none calls for one.</summary>
    private string Said => (Ledger?.AccountedEdits ?? 0, Ledger?.SilentEdits.Count ?? 0) switch
    {
        (0, 0) => "",
        (0, 1) => Say("Its one substantive edit is not accounted for by a notice."),
        (1, 0) => Say("Its one substantive edit is accounted for by a notice."),
        (0, var silent) => Say($"None of {Counting.Word(silent)} substantive edits is accounted for by a notice."),
        (var accounted, 0) => Say($"All {Counting.Word(accounted)} substantive edits are accounted for by a notice."),
        var (accounted, silent) => accounted == 1
            ? Say($"One of {Counting.Word(accounted + silent)} substantive edits is accounted for by a notice.")
            : Say($"{Counting.Sentence(Counting.Word(accounted))} of {Counting.Word(accounted + silent)} substantive edits are accounted for by a notice."),
    };

    /// <summary>The notices that stand on the page but explain none of its substantive edits.</summary>
    private string Carried => (Ledger?.AccountedEdits ?? 0, Ledger?.Notices.Count(n => n.Notice.RemovedIn is null) ?? 0) switch
    {
        (0, > 0 and var notices) => Say($"The article carries {Counting.InWords(notices, Noun.Notice)}."),
        _ => "",
    };

    /// <summary>The state of the watch, when something is in its way, and what that leaves; null when all is well.</summary>
    public string? Trouble => Article.State switch
    {
        ArticleState.Waiting or ArticleState.Watched => null,
        ArticleState.Unreadable when WasSeen => $"{Say("The latest checks did not see the text. It is not reported as removed.")} {Left(checksGoOn: true)}",
        ArticleState.Unreadable => $"{Say("No check could read the text.")} {Left(checksGoOn: true)}",
        ArticleState.Refused => $"{Say("The site’s robots.txt, or our own rules for addresses, forbid fetching this page.")} {Left(checksGoOn: false)}",
        ArticleState.Missing when WasSeen => $"{Say("The article is not to be found at its address any more.")} {Left(checksGoOn: true)}",
        ArticleState.Missing => $"{Say("No article was found at this address.")} {Left(checksGoOn: true)}",
        ArticleState.Gone => $"{Say("The site answers “410 Gone”.")} {Left(checksGoOn: false)}",
        ArticleState.Withheld => $"{Say("The site withholds the page for legal reasons (451).")} {Left(checksGoOn: false)}",
        _ => throw new ArgumentOutOfRangeException(nameof(Article), Article.State, null),
    };

    private bool WasSeen => Article.Snapshots > 0;

    private string Left(bool checksGoOn) => (WasSeen, checksGoOn) switch
    {
        (true, true) => Say("What was recorded stays, and checks go on."),
        (true, false) => Say("What was recorded stays."),
        (false, true) => Say("Nothing of it is recorded yet; checks go on."),
        (false, false) => Say("Nothing of it is recorded."),
    };

    /// <summary>The kinds of change that every row of a revision lists when opened.</summary>
    public static IEnumerable<Edit> ShownEdits(RevisionSummary revision) => revision.Edits.Where(Changes.IsShown);
}

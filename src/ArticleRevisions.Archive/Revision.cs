using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive;

/// <summary>The change from one snapshot to the next. Derived: can be made again from both.</summary>
internal sealed class Revision
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }

    /// <summary>The article's, for lists of one publication.</summary>
    public required long PublicationId { get; init; }

    public required int From { get; init; }
    public required int To { get; init; }
    public required DateTimeOffset NotBefore { get; init; }
    public required DateTimeOffset DetectedAt { get; init; }
    public int? RestorationOf { get; init; }

    public Significance Significance { get; private set; }

    /// <summary>The kinds as a set of bits, see <see cref="KindSet"/>.</summary>
    public long Kinds { get; private set; }
    public string Summary { get; private set; } = "";
    public int WordsInserted { get; private set; }
    public int WordsDeleted { get; private set; }
    public int SubstantiveEdits { get; private set; }
    public int MinorEdits { get; private set; }
    public bool AddsNotice { get; private set; }

    /// <summary>Follows from the links of notices to this revision's substantive edits.</summary>
    public Acknowledgement Acknowledgement { get; set; }

    /// <summary>How many substantive edits notices account for; a notice's own sentences are counted neither here nor below.</summary>
    public int AcknowledgedEdits { get; private set; }

    /// <summary>How many substantive edits no notice accounts for.</summary>
    public int SilentEdits { get; private set; }

    /// <summary>Its <see cref="RevisionChanges"/>, packed as <see cref="RevisionTexts"/> says.</summary>
    public byte[] Changes { get; private set; } = [];
    public string EngineVersion { get; private set; } = "";

    /// <summary>The change that led to a snapshot after the first; still to be derived.</summary>
    public static Revision LeadingTo(Snapshot snapshot, long publicationId) => new()
    {
        ArticleId = snapshot.ArticleId,
        PublicationId = publicationId,
        From = snapshot.Number - 1,
        To = snapshot.Number,
        NotBefore = snapshot.NotBefore!.Value,
        DetectedAt = snapshot.FirstSeenAt,
        RestorationOf = snapshot.RestorationOf,
    };

    /// <summary>Takes over whether the publisher said so.</summary>
    /// <param name="changes">What it changed.</param>
    /// <param name="accounted">The edits that notices account for.</param>
    public void Settle(RevisionChanges changes, IReadOnlySet<EditPlace> accounted)
    {
        EditPlace[] substantive = [.. changes.Substantive()];
        AcknowledgedEdits = substantive.Count(accounted.Contains);
        SilentEdits = substantive.Length - AcknowledgedEdits;
        Acknowledgement = (AcknowledgedEdits, SilentEdits) switch
        {
            (0, 0) => Acknowledgement.NotExpected,
            (0, _) => Acknowledgement.Silent,
            (_, 0) => Acknowledgement.Acknowledged,
            _ => Acknowledgement.Partly,
        };
    }

    /// <summary>Takes over what a comparison of its two texts found.</summary>
    /// <param name="diff">The comparison.</param>
    /// <param name="before">The earlier text as written.</param>
    /// <param name="after">The later text as written.</param>
    public RevisionChanges Derive(RevisionDiff diff, byte[] before, byte[] after)
    {
        var changes = RevisionChanges.Of(diff);
        Significance[] verdicts = [.. diff.Fields.Select(f => f.Significance), .. changes.Edits.Select(e => e.Significance)];
        SubstantiveEdits = verdicts.Count(v => v == Significance.Substantive);
        MinorEdits = verdicts.Length - SubstantiveEdits + diff.BlockEdits.Count;
        Significance = diff.Significance;
        Kinds = KindSet.Of(diff.Fields.SelectMany(f => f.Kinds).Concat(changes.Edits.SelectMany(e => e.Kinds)).Select(f => f.Kind));
        Summary = diff.Summary;
        WordsInserted = diff.Statistics.WordsInserted;
        WordsDeleted = diff.Statistics.WordsDeleted;
        AddsNotice = diff.Notices.Any(n => n.Change == NoticeChangeKind.Added);
        EngineVersion = diff.EngineVersion;
        Changes = RevisionTexts.Pack(changes, before, after, Changes);
        return changes;
    }
}

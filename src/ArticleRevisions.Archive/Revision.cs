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

    public required Significance Significance { get; set; }

    /// <summary>The kinds as a set of bits: 1 &lt;&lt; (int)kind.</summary>
    public required long Kinds { get; set; }
    public required string Summary { get; set; }
    public required int WordsInserted { get; set; }
    public required int WordsDeleted { get; set; }
    public required int SubstantiveEdits { get; set; }
    public required int MinorEdits { get; set; }
    public required bool AddsNotice { get; set; }

    /// <summary>Follows from the links of notices to this revision's substantive edits.</summary>
    public required Acknowledgement Acknowledgement { get; set; }

    /// <summary>Field edits and changed sentence edits, as <see cref="Recording.Packing"/> keeps them.</summary>
    public required byte[] Changes { get; set; }
    public required string EngineVersion { get; set; }
}

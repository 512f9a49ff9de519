using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive;

/// <summary>
/// One wording in the life of a sentence, kept once however many snapshots have it. Derived.
/// (<see cref="SentenceWording"/> is the wording as found.)
/// </summary>
internal sealed class SentenceRecord
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }

    /// <summary>The sentence's number within its article.</summary>
    public required int Lineage { get; init; }

    public required int FirstSnapshot { get; init; }

    /// <summary>Null while it stands; else the revision that ended it is the one to the snapshot after.</summary>
    public int? LastSnapshot { get; private set; }

    public string Text { get; private set; } = "";
    public int Block { get; private set; }
    public WordingOrigin Origin { get; private set; }
    public int? RestorationOf { get; private set; }
    public int? Parent { get; private set; }
    public int? Heir { get; private set; }

    /// <summary>Snapshot, block before and block after of every move; null for the many that never moved.</summary>
    public int[]? Moves { get; private set; }

    public static SentenceRecord Of(long articleId, SentenceWording wording)
    {
        var record = new SentenceRecord { ArticleId = articleId, Lineage = wording.Lineage, FirstSnapshot = wording.FirstSnapshot };
        record.Take(wording);
        return record;
    }

    /// <summary>Takes over a wording of the same sentence that begins in the same snapshot; what is as it was is not written.</summary>
    public void Take(SentenceWording wording)
    {
        (LastSnapshot, Text, Block, Origin) = (wording.LastSnapshot, wording.Text, wording.Block, wording.Origin);
        (RestorationOf, Parent, Heir) = (wording.RestorationOf, wording.Parent, wording.Heir);
        Moves = wording.Moves.Count == 0 ? null : [.. wording.Moves.SelectMany(m => new[] { m.Snapshot, m.From, m.To })];
    }

    public SentenceWording ToWording() => new()
    {
        Lineage = Lineage,
        Text = Text,
        Block = Block,
        FirstSnapshot = FirstSnapshot,
        LastSnapshot = LastSnapshot,
        Origin = Origin,
        RestorationOf = RestorationOf,
        Parent = Parent,
        Heir = Heir,
        Moves = Moves is null ? [] : [.. Moves.Chunk(3).Select(m => new SentenceMove(m[0], m[1], m[2]))],
    };
}

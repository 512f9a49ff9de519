using System.IO.Hashing;
using System.Text;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// One wording in the life of a sentence as it is kept: where its words stand in the first snapshot that has them, not the
/// words themselves. (<see cref="SentenceWording"/> is the wording as found.)
/// </summary>
internal sealed record KeptWording
{
    public required int Lineage { get; init; }
    public required int FirstSnapshot { get; init; }
    public int? LastSnapshot { get; init; }

    /// <summary>The block of the first snapshot.</summary>
    public required int Block { get; init; }

    /// <summary>The place in the block's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Finds the words again without reading a snapshot.</summary>
    public required uint Key { get; init; }
    public WordingOrigin Origin { get; init; }
    public int? RestorationOf { get; init; }
    public int? Parent { get; init; }
    public int? Heir { get; init; }
    public IReadOnlyList<SentenceMove> Moves { get; init; } = [];

    public bool IsStanding => LastSnapshot is null;

    public static KeptWording Of(SentenceWording wording) => new()
    {
        Lineage = wording.Lineage,
        FirstSnapshot = wording.FirstSnapshot,
        LastSnapshot = wording.LastSnapshot,
        Block = wording.Block,
        Span = wording.Span,
        Key = KeyOf(wording.Text),
        Origin = wording.Origin,
        RestorationOf = wording.RestorationOf,
        Parent = wording.Parent,
        Heir = wording.Heir,
        Moves = wording.Moves,
    };

    public SentenceWording ToWording(string text) => new()
    {
        Lineage = Lineage,
        Text = text,
        Block = Block,
        Span = Span,
        FirstSnapshot = FirstSnapshot,
        LastSnapshot = LastSnapshot,
        Origin = Origin,
        RestorationOf = RestorationOf,
        Parent = Parent,
        Heir = Heir,
        Moves = Moves,
    };

    /// <summary>Whether a snapshot has it.</summary>
    public bool StandsIn(int snapshot) => FirstSnapshot <= snapshot && (LastSnapshot is null || LastSnapshot >= snapshot);

    /// <summary>Whether these are its words: as long and with the same key, which two sentences of one article share by chance once in a hundred million articles.</summary>
    public bool Has(string text) => Span.Length == text.Length && Key == KeyOf(text);

    public static uint KeyOf(string text) => XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(text));
}

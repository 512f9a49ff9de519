using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>What the stop behind an abbreviation can mean.</summary>
internal enum AbbreviationUse
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A title or a connective: the sentence goes on.</summary>
    NeverEnds,

    /// <summary>Stands before numbers: the sentence goes on when one follows.</summary>
    BeforeNumber,

    /// <summary>Ends the sentence when a usual opener follows.</summary>
    MayEnd,

    /// <summary>A time of day: ends the sentence unless a day or a zone follows.</summary>
    Clock,

    /// <summary>Counts years: behind a number it ends the sentence before any capital.</summary>
    Era,
}

/// <summary>The abbreviations, sentence openers and habits of one language.</summary>
/// <remarks>Lists are words with a space between them; an abbreviation written with a capital counts only with one.</remarks>
internal sealed class LanguageRules
{
    private readonly FrozenDictionary<string, (AbbreviationUse Use, bool NeedsCapital)>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _headingEnds;

    /// <param name="neverEnds">See <see cref="AbbreviationUse.NeverEnds"/>.</param>
    /// <param name="beforeNumber">See <see cref="AbbreviationUse.BeforeNumber"/>.</param>
    /// <param name="mayEnd">See <see cref="AbbreviationUse.MayEnd"/>.</param>
    /// <param name="openers">Words that begin sentences and hardly ever names.</param>
    /// <param name="headingEnds">Words whose capital, before a small letter, shows that a heading without a stop ended in front of them.</param>
    /// <param name="clocks">See <see cref="AbbreviationUse.Clock"/>.</param>
    /// <param name="eras">See <see cref="AbbreviationUse.Era"/>.</param>
    public LanguageRules(
        string neverEnds, string beforeNumber, string mayEnd, string openers, string headingEnds = "", string clocks = "", string eras = "")
    {
        var abbreviations = new Dictionary<string, (AbbreviationUse, bool)>(StringComparer.OrdinalIgnoreCase);
        Add(mayEnd, AbbreviationUse.MayEnd);
        Add(beforeNumber, AbbreviationUse.BeforeNumber);
        Add(neverEnds, AbbreviationUse.NeverEnds);
        Add(clocks, AbbreviationUse.Clock);
        Add(eras, AbbreviationUse.Era);
        _abbreviations = abbreviations.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _openers = Words(openers).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _headingEnds = Words(headingEnds).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string words, AbbreviationUse use)
        {
            foreach (var word in Words(words))
                abbreviations[word] = (use, char.IsUpper(word[0]));
        }
    }

    /// <summary>Numbers with a stop are ordinals (<c>3. Mai</c>).</summary>
    public bool HasOrdinalStops { get; init; }

    /// <summary>A single small letter with a stop is an abbreviation (<c>z. B.</c>).</summary>
    public bool HasLowerInitials { get; init; }

    /// <summary>Behind a whole word and a stop a sentence can begin with a small letter: long words are hardly ever abbreviated.</summary>
    public bool HasSmallOpeners { get; init; }

    /// <summary>A quotation that a colon announces is a sentence of its own (<c>Concluiu: «Vamos ganhar.»</c>).</summary>
    public bool CutsBeforeQuotation { get; init; }

    public AbbreviationUse UseOf(ReadOnlySpan<char> word) =>
        _abbreviations.TryGetValue(word, out var found) && (!found.NeedsCapital || char.IsUpper(word[0])) ? found.Use : AbbreviationUse.None;

    public bool OpensSentence(ReadOnlySpan<char> word) => _openers.Contains(word);

    public bool EndsHeading(ReadOnlySpan<char> word) => _headingEnds.Contains(word);

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

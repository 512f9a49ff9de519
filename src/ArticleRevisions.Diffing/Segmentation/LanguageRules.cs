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
}

/// <summary>The abbreviations, sentence openers and habits of one language.</summary>
internal sealed class LanguageRules
{
    private readonly FrozenDictionary<string, AbbreviationUse>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    public LanguageRules(string neverEnds, string beforeNumber, string mayEnd, string openers)
    {
        var abbreviations = new Dictionary<string, AbbreviationUse>(StringComparer.OrdinalIgnoreCase);
        Add(mayEnd, AbbreviationUse.MayEnd);
        Add(beforeNumber, AbbreviationUse.BeforeNumber);
        Add(neverEnds, AbbreviationUse.NeverEnds);
        _abbreviations = abbreviations.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _openers = Words(openers).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string words, AbbreviationUse use)
        {
            foreach (var word in Words(words))
                abbreviations[word] = use;
        }
    }

    /// <summary>Numbers with a stop are ordinals (<c>3. Mai</c>).</summary>
    public bool HasOrdinalStops { get; init; }

    /// <summary>A single small letter with a stop is an abbreviation (<c>z. B.</c>).</summary>
    public bool HasLowerInitials { get; init; }

    public AbbreviationUse UseOf(ReadOnlySpan<char> word) =>
        _abbreviations.TryGetValue(word, out var use) ? use : AbbreviationUse.None;

    public bool OpensSentence(ReadOnlySpan<char> word) => _openers.Contains(word);

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

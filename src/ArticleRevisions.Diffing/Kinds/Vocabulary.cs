using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>The words of one language that attribute, hedge, negate, name a relative day, or carry no information.</summary>
internal sealed record Vocabulary
{
    /// <summary>Two letters.</summary>
    public required string Code { get; init; }

    /// <summary>Reporting verbs and sources. Forms of one verb share a key.</summary>
    public required PhraseList Attribution { get; init; }

    /// <summary>Keys of <see cref="Attribution"/> that only name a source: one for another says the same.</summary>
    public required FrozenSet<string> NeutralAttributions { get; init; }

    /// <summary>How sure a statement is.</summary>
    public required PhraseList Hedge { get; init; }

    /// <summary>Words that turn a statement into its opposite.</summary>
    public required FrozenSet<string> Negators { get; init; }

    /// <summary>Words that bind a sentence together: replacing them leaves the information.</summary>
    public required FrozenSet<string> FunctionWords { get; init; }

    /// <summary>Phrases that only bind ("for example", "in terms of"), though their words alone may inform.</summary>
    public required PhraseList Connectives { get; init; }

    /// <summary>Days named from the day of writing.</summary>
    public required FrozenSet<string> RelativeDays { get; init; }

    /// <summary>The words of a language; those of English for one we do not know.</summary>
    /// <param name="language">A BCP 47 tag or null.</param>
    public static Vocabulary Of(string? language) => CodeOf(language) switch
    {
        "de" => Vocabularies.German,
        "fr" => Vocabularies.French,
        "es" => Vocabularies.Spanish,
        _ => Vocabularies.English,
    };

    /// <summary>The first two letters of the tag, lower case; <c>en</c> when there is none.</summary>
    public static string CodeOf(string? language) => language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : "en";

    public static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

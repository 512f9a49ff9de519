using System.Text;

namespace ArticleRevisions.Diffing.Lineage;

/// <summary>A sentence's text as every database can keep it, so that it is found again as it was kept.</summary>
internal static class WordingText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, with U+FFFD for null characters and halves of surrogate pairs: PostgreSQL takes neither.</summary>
    public static string Of(Sentence sentence) => Of(sentence.Text);

    /// <summary>The same for the text alone.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\0', StringComparison.Ordinal) ? text : Replaced(text);

    private static string Replaced(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            kept.Append(rune.Value == 0 ? Replacement.ToString() : rune.ToString());
        return kept.ToString();
    }
}

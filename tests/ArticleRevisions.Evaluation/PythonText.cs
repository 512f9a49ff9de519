using System.Globalization;
using System.Text;

namespace ArticleRevisions.Evaluation;

/// <summary>Text as Python's <c>re</c> sees it, so that figures equal those of the scorers in Python: <c>\w</c> takes no combining marks there.</summary>
internal static class PythonText
{
    /// <summary>The runs of <c>\w</c>, case kept.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = new List<string>();
        var (start, at) = (-1, 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words.Add(text![start..at]);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0)
            words.Add(text![start..]);
        return words;
    }

    /// <summary>The words after NFKC and case folding, one space between them.</summary>
    public static string Fold(string? text)
    {
        var folded = (text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant()
            .Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');
        return string.Join(' ', Words(folded));
    }

    /// <summary>Every run of white space made one space.</summary>
    public static string FoldSpace(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (!char.IsWhiteSpace(c) && c is not (>= '\x1C' and <= '\x1F'))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}

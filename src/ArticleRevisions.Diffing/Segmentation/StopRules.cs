using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Decides whether a Latin stop ends its sentence: by the marks around it, the word before it and the word after it.</summary>
internal static class StopRules
{
    private const int LongestCitation = 80;
    private const int ShortestWholeWord = 5;
    private const int WordsOfDateline = 4;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"”»’“«");

    public static bool Ends(string text, LanguageRules rules, Stop stop)
    {
        var next = Scan.FirstOfWord(text, stop.Next);
        if (next == text.Length)
            return true;
        var stops = text.AsSpan(stop.At, stop.End - stop.At);
        var isQuoted = stops.Length > 1 && stops.ContainsAny(QuotationMarks);
        if (".,;:!?)№".Contains(text[next], StringComparison.Ordinal))
            return Ellipses.OpensSentence(text, stop);
        if (char.IsLower(text[next]))
            return SmallOpens(text, rules, stop, next);
        if (isQuoted && IsCitation(text, stop.Next))
            return false;
        if (text[stop.At] != '.')
            return !IsBrand(text, stop) || rules.OpensSentence(Scan.WordAt(text, next));
        if (stops.StartsWith(".."))
            return true;
        if (Ellipses.CountBefore(text, stop) is > 0 and var points)
            return Ellipses.Ends(text, stop, points, next);

        // Behind a closing mark the stop stood inside: "… at noon.” Jones" ends.
        return isQuoted || !IsDateline(text, stop) && WordRules.Ends(text, rules, stop, next);
    }

    // A sentence begins small with "iPhone", with an address, after an opening mark of its own (¿y tú?), with the English
    // "i" of a hurried writer, or, in languages that abbreviate short words only, behind any long one.
    private static bool SmallOpens(string text, LanguageRules rules, Stop stop, int next)
    {
        if (text[stop.Next] is '¿' or '¡' || next + 1 < text.Length && char.IsUpper(text[next + 1]))
            return true;
        var rest = text.AsSpan(next);
        if (rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("www."))
            return true;
        if (!rules.HasSmallOpeners || next > stop.Next || stop.At == stop.SentenceStart)
            return false;
        var word = WordRules.WordBefore(text, stop, out _);
        if (Scan.WordAt(text, next) is "i" && (text[stop.At] != '.' || word.Length > 2))
            return true;
        return text[stop.At] == '.' && stop.End == stop.At + 1 && word.Length >= ShortestWholeWord
            && IsSmallWord(word) && rules.UseOf(word) == AbbreviationUse.None;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c))
                return false;
        }

        return true;
    }

    // '… of stairways.” (Smith 55).': the stop behind the brackets is the sentence's own.
    private static bool IsCitation(string text, int at)
    {
        if (text[at] != '(')
            return false;
        var close = text.AsSpan(at, Math.Min(LongestCitation, text.Length - at)).IndexOf(')') + at;
        return close > at && close + 1 < text.Length && text[close + 1] == '.' && text[close - 1] != '.';
    }

    // Names that end in a mark: "Yahoo! Mail has …".
    private static bool IsBrand(string text, Stop stop) =>
        stop.End == stop.At + 1 && text[stop.At] == '!' && WordRules.WordBefore(text, stop, out _) is "Yahoo" or "Jeopardy" or "Yum" or "Oklahoma";

    // "AUSTIN, Tex. — The court …": a short lead and a dash.
    private static bool IsDateline(string text, Stop stop)
    {
        if (text[stop.Next] is not ('—' or '–' or '-') || stop.Next + 1 >= text.Length || text[stop.Next + 1] is not (' ' or '-'))
            return false;
        return Scan.CountSpaces(text, stop.SentenceStart, stop.At, WordsOfDateline) < WordsOfDateline;
    }
}

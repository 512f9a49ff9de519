using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>What a notice says was wrong and what it says is right, where it says so plainly.</summary>
internal static class NoticeClaims
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex[] Patterns =
    [
        new(@"\bfrom\s+(?<w>[^.;,]{1,80}?)\s+to\s+(?<r>[^.;,]{1,80})", Options),
        new(@"\b(?:is|was|are|were|has|have|had|in|on|at|to|be|been)\s+(?<r>[^.;,]{1,80}),\s+(?:and\s+)?not\s+(?<w>[^;,.]{1,80})", Options),
        new(@"\b(?:ist|war|sind|waren|beträgt|heißt)\s+(?<r>[^.;,]{1,80}),\s+nicht\s+(?<w>[^;,.]{1,80})", Options),
        new(@"\b(?:est|était|sont)\s+(?<r>[^.;,]{1,80}),?\s+et\s+non\s+(?:pas\s+)?(?<w>[^;,.]{1,80})", Options),
        new(@"\b(?:es|era|son|eran)\s+(?<r>[^.;,]{1,80}),?\s+y\s+no\s+(?<w>[^;,.]{1,80})", Options),
    ];

    private const string Said = @"\b(?:said|stated|reported|misstated|gave|listed|described|indicated|identified|misidentified)\b";

    private const string Now = @"[.;]\s+(?:it|they|he|she|the\s+(?:[\w-]+\s+){1,3}?)\s*(?:is|was|are|were|will\s+be|will\s+cost|costs?|happened|took\s+place)\s+(?:actually\s+|in\s+fact\s+)?(?:(?:on|in|at)\s+)?";

    // "misspelled the name of Jonas Veldt as Jonas Feld"; "said the vote was on Tuesday; it is on Thursday". They speak only
    // where both sides are of one sort.
    private static readonly Regex[] Loose =
    [
        new(@"\bmis(?:spelled|spelt|stated|identified)\s+(?:the\s+)?(?:(?:first|last|family|full)\s+)?(?:sur)?names?\s+of\s+(?<r>[^.;,]{1,80}?)\s+as\s+(?<w>[^.;,]{1,80})", Options),
        new(@"\bmis(?:spelled|spelt|identified)\s+(?<r>[^.;,]{1,80}?)(?:['’]s?\s+(?:sur)?name)?\s+as\s+(?<w>[^.;,]{1,80})", Options),
        new(Said + @"[^.;]{1,120}\b(?:on|in|at|as|was|were|is|are|be|cost|costs)\s+(?<w>[^.;,]{1,60})" + Now + @"(?<r>[^.;,]{1,60})", Options),
    ];

    public static (string? Wrong, string? Right) Of(string text, IReadOnlyList<QuotedPhrase> quotes)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
                return (Clean(match.Groups["w"].Value), Clean(match.Groups["r"].Value));
        }

        foreach (var pattern in Loose)
        {
            if (pattern.Match(text) is { Success: true } match
                && (Clean(match.Groups["w"].Value), Clean(match.Groups["r"].Value)) is var (wrong, right) && AreOfOneSort(wrong, right))
                return (wrong, right);
        }

        return (Only(QuotedSide.Before), Only(QuotedSide.After));

        string? Only(QuotedSide side) => quotes.Where(q => q.Side == side).ToArray() is [var one] ? one.Text : null;
    }

    private static bool AreOfOneSort(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && ((one.Any(char.IsDigit) && other.Any(char.IsDigit)) || (char.IsUpper(one[0]) && char.IsUpper(other[0])));

    private static string Clean(string words) => words.Trim(' ', '"', '“', '”', '‘', '’', '\'');
}

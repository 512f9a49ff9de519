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

    public static (string? Wrong, string? Right) Of(string text, IReadOnlyList<QuotedPhrase> quotes)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
                return (Clean(match.Groups["w"].Value), Clean(match.Groups["r"].Value));
        }

        return (Only(QuotedSide.Before), Only(QuotedSide.After));

        string? Only(QuotedSide side) => quotes.Where(q => q.Side == side).ToArray() is [var one] ? one.Text : null;
    }

    private static string Clean(string words) => words.Trim(' ', '"', '“', '”', '‘', '’', '\'');
}

using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A finding with the rule that made it and what the rule says about its weight.</summary>
internal readonly record struct JudgedFinding(KindFinding Finding, string Rule, Significance Weight)
{
    private const int LongestEvidence = 120;

    public SignificanceReason Reason => new(Rule, (Finding.Before, Finding.After) switch
    {
        (null, null) => "",
        (null, { } after) => "+ " + Cut(after),
        ({ } before, null) => "− " + Cut(before),
        ({ } before, { } after) => $"{Cut(before)} → {Cut(after)}",
    });

    // Between two characters as a reader sees them.
    private static string Cut(string words)
    {
        if (words.Length <= LongestEvidence)
            return words;
        var end = LongestEvidence - 1;
        while (end > 0 && !Graphemes.StartsAt(words, end))
            end--;
        return string.Concat(words.AsSpan(0, end), "…");
    }
}

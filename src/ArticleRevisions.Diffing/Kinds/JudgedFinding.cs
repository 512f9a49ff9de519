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

    private static string Cut(string words) =>
        words.Length <= LongestEvidence ? words : string.Concat(words.AsSpan(0, LongestEvidence - 1), "…");
}

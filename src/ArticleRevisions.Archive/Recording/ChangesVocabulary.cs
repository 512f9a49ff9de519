using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>What <see cref="ChangesWriter"/> writes as a number. It belongs to the form: neither list nor wording ever changes, a new rule is written by its name.</summary>
internal static class ChangesVocabulary
{
    public static string[] Rules { get; } =
    [
        "name-changed", "sentence-added", "number-changed", "sentence-removed", "date-changed", "punctuation-changed", "content-replaced",
        "spelling-changed", "typography-only", "same-content-words", "negation-changed", "hedge-changed", "content-removed",
        "quotation-changed", "content-added", "split-only", "attribution-changed", "moved-only", "merged-only", "opposed-words",
        "blocks-only", "headline-changed", "link-target-changed", "places-swapped", "quotation-marks-only", "speaker-changed",
    ];

    /// <summary>The evidence that says no more than a finding does.</summary>
    public static string Evidence(KindFinding finding) => (finding.Before, finding.After) switch
    {
        (null, null) => "",
        (null, { } after) => "+ " + after,
        ({ } before, null) => "− " + before,
        ({ } before, { } after) => $"{before} → {after}",
    };
}

using ArticleRevisions.Diffing;

namespace ArticleRevisions.Evaluation;

/// <summary>Weights as the evaluation data writes them.</summary>
internal static class SignificanceNames
{
    /// <summary>The three values, lightest first.</summary>
    public static IReadOnlyList<string> Values { get; } = [.. Enum.GetValues<Significance>().Select(Of)];

    /// <summary>The values and the word for none.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values, "null"];

    public static string Of(Significance significance) => significance.ToString().ToLowerInvariant();
}

using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Compares notices' texts by their words.</summary>
internal static class SameText
{
    /// <summary>True when nearly all words of the shorter text stand in the longer one.</summary>
    public static bool Repeats(string one, string other) => Share(one, other) >= 0.8;

    /// <summary>Share of the words of the shorter text that the longer one has as well; 0 when either has none.</summary>
    public static double Share(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Count > b.Count)
            (a, b) = (b, a);
        return a.Count == 0 ? 0 : (double)a.Count(b.Contains) / a.Count;
    }

    private static HashSet<string> Words(string text) =>
        [.. TextTokens.Words(text).Select(w => w.Folded).Where(w => !Vocabularies.English.FunctionWords.Contains(w))];
}

namespace ArticleRevisions.Diffing.Alignment;

/// <summary>What is long enough to be called moved: a short sentence elsewhere is more likely another one.</summary>
internal static class MoveLimits
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 12;

    public static bool IsLong(string text) => text.Length >= FewestCharacters && Segmentation.WordTokenizer.CountWords(text) >= FewestWords;
}

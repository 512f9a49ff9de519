namespace ArticleRevisions.Diffing.Tests.Lineage;

/// <summary>The lives of the sentences of texts that follow each other.</summary>
internal static class Lives
{
    public static SentenceLineage Of(params ArticleText[] texts)
    {
        var lineage = SentenceLineage.Begin(texts[0]);
        for (var i = 1; i < texts.Length; i++)
            lineage.Advance(ArticleDiffer.Compare(texts[i - 1], texts[i]));
        return lineage;
    }

    /// <summary>All wordings of the sentence that has, or once had, these words.</summary>
    public static SentenceWording[] With(this SentenceLineage lineage, string text)
    {
        var life = lineage.Wordings.First(w => w.Text == text).Lineage;
        return [.. lineage.Wordings.Where(w => w.Lineage == life)];
    }

    /// <summary>The texts that stand in a snapshot, sorted.</summary>
    public static IEnumerable<string> At(this SentenceLineage lineage, int snapshot) => lineage.Wordings
        .Where(w => w.FirstSnapshot <= snapshot && (w.LastSnapshot ?? int.MaxValue) >= snapshot).Select(w => w.Text).Order(StringComparer.Ordinal);
}

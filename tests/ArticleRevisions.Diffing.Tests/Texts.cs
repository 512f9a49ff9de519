namespace ArticleRevisions.Diffing.Tests;

/// <summary>Articles of a few paragraphs, for tests.</summary>
internal static class Texts
{
    public static ArticleText English(params string[] paragraphs) => Article("en", paragraphs);

    public static ArticleText German(params string[] paragraphs) => Article("de", paragraphs);

    public static Edit Only(this RevisionDiff diff) => Assert.Single(diff.Edits, e => e.Operation != EditOperation.Unchanged);

    public static IEnumerable<EditOperation> Operations(this RevisionDiff diff) => diff.Edits.Select(e => e.Operation);

    public static string Words(this Edit edit) => string.Join(
        " | ",
        edit.Words.Select(w => $"{edit.BeforeText[w.Before.Start..w.Before.End]} → {edit.AfterText[w.After.Start..w.After.End]}"));

    private static ArticleText Article(string language, string[] paragraphs) => new()
    {
        Headline = "Harbour bridge closes for repairs",
        Language = language,
        Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))],
    };
}

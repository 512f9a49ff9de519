namespace ArticleRevisions.Diffing;

/// <summary>Reads plain and Markdown-like text.</summary>
internal static class PlainText
{
    public static ArticleText Read(string text) => throw new NotImplementedException();
}

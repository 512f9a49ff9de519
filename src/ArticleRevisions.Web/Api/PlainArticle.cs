using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>
/// An article as plain text with the marks that <see cref="ArticleText.FromPlainText"/> reads: <c>#</c>, <c>-</c>, <c>&gt;</c>,
/// a blank line between blocks.
/// </summary>
internal static class PlainArticle
{
    public static string Of(ArticleText text)
    {
        string?[] head = [text.Headline.Length == 0 ? null : "# " + text.Headline, text.Standfirst, text.Byline];
        return string.Join("\n\n", head.OfType<string>().Concat(text.Blocks.Select(Of))) + "\n";
    }

    private static string Of(Block block) => block.Kind switch
    {
        BlockKind.Heading => "## " + block.Text,
        BlockKind.ListItem => "- " + block.Text,
        BlockKind.Quote => "> " + block.Text,
        _ => block.Text,
    };
}

using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Writes a paragraph whose sentences are links to their lives.</summary>
internal static class SentenceMarkup
{
    /// <summary>The block's text; plain when no sentences are given.</summary>
    public static IHtmlContent Block(Block block, IEnumerable<PlacedSentence> sentences, long articleId)
    {
        var markup = new Markup();
        var any = false;
        foreach (var (sentence, lineage) in sentences)
        {
            any = true;
            if (lineage is null)
                markup.Append(sentence.Text);
            else
                markup.AppendHtml($"<a href=\"/articles/{articleId}/sentences/{lineage}\">").Append(sentence.Text).AppendHtml("</a>");
            markup.Append(sentence.Separator);
        }

        return any ? markup : markup.Append(block.Text);
    }
}

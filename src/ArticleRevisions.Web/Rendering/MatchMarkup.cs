using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>A sentence that was found, with the words that were asked for underlined.</summary>
internal static class MatchMarkup
{
    public static IHtmlContent Of(SentenceMatch match)
    {
        var (text, markup, at) = (match.Found.Wording.Text, new Markup(), 0);
        foreach (var mark in match.Marks.OrderBy(m => m.Start))
        {
            markup.Append(text[at..mark.Start]).AppendHtml("<mark class=\"match\">").Append(text[mark.Start..mark.End]).AppendHtml("</mark>");
            at = mark.End;
        }

        return markup.Append(text[at..]);
    }
}

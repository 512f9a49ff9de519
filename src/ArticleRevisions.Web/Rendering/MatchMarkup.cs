using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>A sentence that was found, with the words that were asked for underlined.</summary>
internal static class MatchMarkup
{
    public static IHtmlContent Of(SentenceMatch match)
    {
        var (text, markup, at) = (match.Found.Wording.Text, new HtmlContentBuilder(), 0);
        var marks = match.Marks.OrderBy(m => m.Start).ToList();
        for (var i = 0; i < marks.Count; i++)
        {
            var (start, end) = (marks[i].Start, marks[i].End);
            // One line under words that stand side by side.
            while (i + 1 < marks.Count && string.IsNullOrWhiteSpace(text[end..marks[i + 1].Start]))
                end = marks[++i].End;
            markup.Append(text[at..start]).AppendHtml("<mark class=\"match\">").Append(text[start..end]).AppendHtml("</mark>");
            at = end;
        }

        return markup.Append(text[at..]);
    }
}

using System.Net;
using System.Text;

namespace ArticleRevisions.Web.Demo;

/// <summary>
/// An edition's text, read from its notation: <c># headline</c>, <c>&gt; standfirst</c>, <c>by: name</c>, <c>## sub-heading</c>,
/// <c>- list item</c>, <c>! notice</c>, and paragraphs, one a line; <c>[words](address)</c> links, where an address may begin with
/// a publication's key and a colon.
/// </summary>
internal sealed record Manuscript(string Headline, string Standfirst, string Author, IReadOnlyList<string> Lines)
{
    public static Manuscript Read(string text)
    {
        string headline = "", standfirst = "", author = "";
        var lines = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                headline = line[2..];
            else if (line.StartsWith("> ", StringComparison.Ordinal))
                standfirst = line[2..];
            else if (line.StartsWith("by: ", StringComparison.Ordinal))
                author = line[4..];
            else
                lines.Add(line);
        }
        return new Manuscript(headline, standfirst, author, lines);
    }

    /// <summary>The text as HTML blocks.</summary>
    /// <param name="originOf">The origin of a publication's key, or null for another word before a colon.</param>
    public IReadOnlyList<string> ToHtml(Func<string, string?> originOf)
    {
        var blocks = new List<string>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                var items = new StringBuilder("<ul>");
                for (; i < Lines.Count && Lines[i].StartsWith("- ", StringComparison.Ordinal); i++)
                    items.Append("<li>").Append(Inline(Lines[i][2..], originOf)).Append("</li>");
                i--;
                blocks.Add(items.Append("</ul>").ToString());
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                blocks.Add($"<h2>{Inline(line[3..], originOf)}</h2>");
            else if (line.StartsWith("! ", StringComparison.Ordinal))
                blocks.Add($"<div class=\"correction\"><p>{Inline(line[2..], originOf)}</p></div>");
            else
                blocks.Add($"<p>{Inline(line, originOf)}</p>");
        }
        return blocks;
    }

    private static string Inline(string text, Func<string, string?> originOf)
    {
        var html = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var middle = text.IndexOf("](", at, StringComparison.Ordinal);
            var open = middle < 0 ? -1 : text.LastIndexOf('[', middle - 1, middle - at);
            var close = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (open < 0 || close < 0)
                return html.Append(WebUtility.HtmlEncode(text[at..])).ToString();
            html.Append(WebUtility.HtmlEncode(text[at..open]))
                .Append("<a href=\"").Append(WebUtility.HtmlEncode(Address(text[(middle + 2)..close], originOf))).Append("\">")
                .Append(WebUtility.HtmlEncode(text[(open + 1)..middle])).Append("</a>");
            at = close + 1;
        }
        return html.ToString();
    }

    private static string Address(string address, Func<string, string?> originOf) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && originOf(address[..colon]) is { } origin ? origin + address[(colon + 1)..] : address;
}

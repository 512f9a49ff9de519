using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Commands;

/// <summary>Prints a comparison as one HTML document that needs nothing beside it.</summary>
internal static class DiffPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Comparison of two texts</title>
        <style>
        body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; }
        ins { color: #0b3f86; background: #e0ebf9; }
        del { color: #743c00; background: #fbecd3; }
        .context { color: #484d55; }
        .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        </style>
        </head>
        <body>

        """;

    public static string Html(RevisionDiff diff)
    {
        var page = new Markup();
        page.AppendHtml(Head).AppendHtml("<h1>Comparison of two texts</h1>\n<p>")
            .Append(diff.IsEmpty ? "No difference." : diff.Summary).AppendHtml("</p>\n");
        if (diff.IsTruncated)
            page.AppendHtml("<p>The texts are too large to compare by sentences; whole blocks were compared.</p>\n");
        foreach (var field in diff.Fields)
            page.AppendHtml("<p><b>").Append(Names.Of(field.Field)).AppendHtml(":</b> ").AppendHtml(EditMarkup.Field(field)).AppendHtml("</p>\n");
        foreach (var edit in diff.Edits)
            page.AppendHtml("<p>").AppendHtml(edit.Operation == EditOperation.Moved ? EditMarkup.MovedHere(edit) : EditMarkup.Sentence(edit)).AppendHtml("</p>\n");
        return page.AppendHtml("</body>\n</html>\n").ToString();
    }
}

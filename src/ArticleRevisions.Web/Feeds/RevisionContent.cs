using System.Text;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Feeds;

/// <summary>
/// Changed sentences of a revision, or those that a notice accounts for, as HTML that stands alone in a feed reader: <c>ins</c> and <c>del</c> without classes or
/// hidden words, since no stylesheet of ours reaches it.
/// </summary>
internal static class RevisionContent
{
    public static string Html(RevisionSummary revision)
    {
        var html = new StringBuilder();
        Paragraph(html, null, revision.Summary, revision.Summary, []);
        foreach (var field in revision.Fields)
            Paragraph(html, field.Field.ToString(), field.Before ?? "", field.After ?? "", field.Words);
        foreach (var edit in revision.Edits)
            Sentence(html, edit);
        return html.ToString();
    }

    public static string Html(LedgerEntry entry)
    {
        var html = new StringBuilder("<blockquote>");
        Paragraph(html, null, entry.Notice.Notice.Text, entry.Notice.Notice.Text, []);
        html.Append("</blockquote>\n");
        foreach (var link in entry.Edits)
        {
            var latency = LedgerWording.Of(link.Mending);
            Paragraph(html, null, latency, latency, []);
            if (link.FieldEdit is { } field)
                Paragraph(html, field.Field.ToString(), field.Before ?? "", field.After ?? "", field.Words);
            if (link.Edit is { } edit)
                Sentence(html, edit);
        }

        return html.ToString();
    }

    private static void Sentence(StringBuilder html, Edit edit) =>
        Paragraph(html, edit.Operation == EditOperation.Moved ? "Moved" : null, edit.BeforeText, edit.AfterText, edit.Words);

    private static void Paragraph(StringBuilder html, string? label, string before, string after, IReadOnlyList<WordEdit> words)
    {
        html.Append("<p>");
        if (label is not null)
            html.Append("<b>").Append(label).Append(":</b> ");
        // Without word edits the whole text came, went or was replaced.
        if (words.Count == 0 && before != after)
            words = [new WordEdit(new TextSpan(0, before.Length), new TextSpan(0, after.Length))];

        var at = 0;
        foreach (var word in words)
        {
            html.Append(Markup.Encoder.Encode(after[at..word.After.Start]));
            Mark(html, "del", before[word.Before.Start..word.Before.End]);
            Mark(html, "ins", after[word.After.Start..word.After.End]);
            at = word.After.End;
        }

        html.Append(Markup.Encoder.Encode(after[at..])).Append("</p>\n");
    }

    private static void Mark(StringBuilder html, string element, string text)
    {
        if (text.Length > 0)
            html.Append('<').Append(element).Append('>').Append(Markup.Encoder.Encode(text)).Append("</").Append(element).Append('>');
    }
}

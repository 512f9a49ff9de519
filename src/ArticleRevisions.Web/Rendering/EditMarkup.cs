using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Which wording of an edit is written.</summary>
internal enum Sides
{
    /// <summary>Both, word by word.</summary>
    Both,

    /// <summary>The earlier one, with what went out marked.</summary>
    Before,

    /// <summary>The later one, with what came in marked.</summary>
    After,
}

/// <summary>
/// The one place that marks changed text. Page text is always encoded; every mark says in hidden words what it shows, since not
/// every screen reader announces <c>ins</c> and <c>del</c>.
/// </summary>
internal static class EditMarkup
{
    /// <summary>A sentence edit. A moved sentence is marked as a move by <see cref="MovedHere"/> and <see cref="MovedAway"/> instead.</summary>
    public static IHtmlContent Sentence(Edit edit, Sides sides = Sides.Both)
    {
        var markup = new Markup();
        if (edit.Operation == EditOperation.Unchanged)
            return markup.AppendHtml("<span class=\"context\">").Append(edit.AfterText).AppendHtml("</span>");

        var seams = edit.Operation switch
        {
            EditOperation.Split => new Seams(StartsOf(edit.After), InAfter: true),
            EditOperation.Merged => new Seams(StartsOf(edit.Before), InAfter: false),
            _ => Seams.None,
        };
        Write(markup, edit.BeforeText, edit.AfterText, edit.Words, sides, seams);
        return markup;
    }

    /// <summary>A change of headline, standfirst or byline.</summary>
    public static IHtmlContent Field(FieldEdit edit, Sides sides = Sides.Both)
    {
        var markup = new Markup();
        Write(markup, edit.Before ?? "", edit.After ?? "", edit.Words, sides, Seams.None);
        return markup;
    }

    /// <summary>Two headlines one above the other, each whole.</summary>
    public static IHtmlContent Headline(FieldEdit edit)
    {
        var markup = new Markup();
        if (!string.IsNullOrEmpty(edit.Before))
            Marked(markup, RunKind.Deleted, edit.Before);
        if (!string.IsNullOrEmpty(edit.Before) && !string.IsNullOrEmpty(edit.After))
            markup.Append(" ");
        if (!string.IsNullOrEmpty(edit.After))
            Marked(markup, RunKind.Inserted, edit.After);
        return markup;
    }

    /// <summary>A moved sentence where it stands now, with its words marked when it was reworded as well.</summary>
    public static IHtmlContent MovedHere(Edit edit)
    {
        var markup = new Markup().AppendHtml("<span class=\"edit edit--moved-here\">");
        Hidden(markup, Say("moved here: "));
        Write(markup, edit.BeforeText, edit.AfterText, edit.Words, edit.Words.Count == 0 ? Sides.After : Sides.Both, Seams.None);
        return markup.AppendHtml("</span>");
    }

    /// <summary>A moved sentence where it stood.</summary>
    public static IHtmlContent MovedAway(Edit edit)
    {
        var markup = new Markup().AppendHtml("<span class=\"edit edit--moved-away\">");
        Hidden(markup, Say("moved away: "));
        return markup.Append(edit.BeforeText).AppendHtml("</span>");
    }

    private static void Write(
        Markup markup, string before, string after, IReadOnlyList<WordEdit> words, Sides sides, Seams seams)
    {
        TextRun? last = null;
        foreach (var run in WordRuns.Of(before, after, words))
        {
            if ((sides == Sides.Before && run.Kind == RunKind.Inserted) || (sides == Sides.After && run.Kind == RunKind.Deleted))
                continue;
            // Old and new word stand side by side, so a gap is needed that neither text has.
            if (last is { Kind: RunKind.Deleted } deleted && run.Kind == RunKind.Inserted
                && !char.IsWhiteSpace(deleted.Text[^1]) && !IsClosing(run.Text[0]))
                markup.Append(" ");
            WriteRun(markup, run, sides, seams);
            last = run;
        }
    }

    /// <summary>Writes a run in pieces, with a seam wherever a sentence was split from or merged with the next.</summary>
    private static void WriteRun(Markup markup, TextRun run, Sides sides, Seams seams)
    {
        var hasSeams = run.Kind == RunKind.Same || (run.Kind == RunKind.Inserted) == seams.InAfter;
        var shows = sides == Sides.Both || (sides == Sides.After) == seams.InAfter;
        var from = 0;
        if (hasSeams && shows)
        {
            foreach (var start in seams.Starts)
            {
                var at = start - (seams.InAfter ? run.AfterStart : run.BeforeStart);
                if (at < from || at >= run.Text.Length)
                    continue;
                Marked(markup, run.Kind, run.Text[from..at]);
                markup.AppendHtml("<span class=\"edit edit--split\">");
                Hidden(markup, seams.InAfter ? Say("sentence split here: ") : Say("sentences merged here: "));
                markup.AppendHtml("</span>");
                from = at;
            }
        }

        Marked(markup, run.Kind, run.Text[from..]);
    }

    private static void Marked(Markup markup, RunKind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (kind == RunKind.Same)
        {
            markup.Append(text);
            return;
        }

        var (element, word, end) = kind == RunKind.Deleted ? ("del", Say("deleted: "), Say(" end of deletion ")) : ("ins", Say("inserted: "), Say(" end of insertion "));
        markup.AppendHtml($"<{element}>");
        Hidden(markup, word);
        markup.Append(text);
        Hidden(markup, end);
        markup.AppendHtml($"</{element}>");
    }

    private static void Hidden(Markup markup, string words) =>
        markup.AppendHtml("<span class=\"visually-hidden\">").Append(words).AppendHtml("</span>");

    private static bool IsClosing(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '’' or '”' or '\'';

    /// <summary>Where each sentence but the first starts in <see cref="Edit.BeforeText"/> or <see cref="Edit.AfterText"/>.</summary>
    private static List<int> StartsOf(IReadOnlyList<Sentence> sentences)
    {
        var starts = new List<int>();
        var at = 0;
        for (var i = 0; i < sentences.Count - 1; i++)
        {
            at += sentences[i].Text.Length + sentences[i].Separator.Length + (sentences[i].Block == sentences[i + 1].Block ? 0 : 2);
            starts.Add(at);
        }

        return starts;
    }

    private readonly record struct Seams(IReadOnlyList<int> Starts, bool InAfter)
    {
        public static Seams None { get; } = new([], true);
    }
}

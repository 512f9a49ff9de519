using System.Text;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Commands;

/// <summary>Prints a comparison for a terminal, in wdiff's marks: <c>[-out-]</c> and <c>{+in+}</c>.</summary>
internal static class DiffLines
{
    public static string Text(RevisionDiff diff)
    {
        if (diff.IsEmpty)
            return "No difference.\n";

        var text = new StringBuilder();
        text.Append(diff.Summary).Append("\n\n");
        foreach (var field in diff.Fields)
            text.Append("± ").Append(field.Field).Append(": ").Append(Words(field.Before ?? "", field.After ?? "", field.Words)).Append('\n');
        foreach (var edit in diff.Edits.Where(e => e.Operation != EditOperation.Unchanged))
            text.Append(Line(edit)).Append('\n');
        foreach (var block in diff.BlockEdits)
            text.Append("~ ").Append(block.Operation).Append(" blocks ").Append(Numbers(block.Before)).Append(" → ").Append(Numbers(block.After)).Append('\n');
        if (diff.IsTruncated)
            text.Append("\nThe texts are too large to compare by sentences; whole blocks were compared.\n");
        return text.ToString();
    }

    private static string Line(Edit edit) => edit.Operation switch
    {
        EditOperation.Inserted => "+ " + edit.AfterText,
        EditOperation.Deleted => "- " + edit.BeforeText,
        EditOperation.Moved => $"{(edit.Move?.Direction == MoveDirection.Up ? "↑" : "↓")} " + Words(edit.BeforeText, edit.AfterText, edit.Words),
        _ => "± " + Words(edit.BeforeText, edit.AfterText, edit.Words),
    };

    private static string Words(string before, string after, IReadOnlyList<WordEdit> words)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var word in words)
        {
            text.Append(after, at, word.After.Start - at);
            if (word.Before.Length > 0)
                text.Append("[-").Append(before, word.Before.Start, word.Before.Length).Append("-]");
            if (word.After.Length > 0)
                text.Append("{+").Append(after, word.After.Start, word.After.Length).Append("+}");
            at = word.After.End;
        }

        return text.Append(after, at, after.Length - at).ToString();
    }

    private static string Numbers(IReadOnlyList<int> blocks) => string.Join(", ", blocks.Select(b => b + 1));
}

using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Edits;

/// <summary>Turns aligned sentences into edits, in reading order of the later text.</summary>
internal sealed class EditScript(AlignedSentences aligned, string? language, StepBudget budget)
{
    public IReadOnlyList<Edit> Write()
    {
        var linked = new bool[aligned.Before.Length];
        var linkAt = new SentenceLink?[aligned.After.Length];
        foreach (var link in aligned.Links)
        {
            linkAt[link.After.Start] = link;
            Array.Fill(linked, true, link.Before.Start, link.Before.Count);
        }

        List<Edit> edits = new(aligned.After.Length);
        var atBefore = 0;
        for (var j = 0; j < aligned.After.Length;)
        {
            if (linkAt[j] is not { } link)
            {
                edits.Add(Judged(EditOperation.Inserted, [], [aligned.After[j++]]));
                continue;
            }

            if (!IsMoved(link))
            {
                InsertDeletions(edits, atBefore, link.Before.Start, linked);
                atBefore = link.Before.End;
            }

            edits.Add(Linked(link));
            j = link.After.End;
        }

        InsertDeletions(edits, atBefore, aligned.Before.Length, linked);
        return edits;
    }

    private bool IsMoved(SentenceLink link) => aligned.Moves.Count > 0 && aligned.Moves.ContainsKey(link);

    // Deletions stand before what came in their place, so they go in front of the insertions just written.
    private void InsertDeletions(List<Edit> edits, int start, int end, bool[] linked)
    {
        if (start >= end || !linked.AsSpan(start, end - start).Contains(false))
            return;
        var at = edits.Count;
        while (at > 0 && edits[at - 1].Operation == EditOperation.Inserted)
            at--;
        edits.InsertRange(at, Deletions(start, end, linked));
    }

    private IEnumerable<Edit> Deletions(int start, int end, bool[] linked)
    {
        for (var i = start; i < end; i++)
        {
            if (!linked[i])
                yield return Judged(EditOperation.Deleted, [aligned.Before[i]], []);
        }
    }

    private Edit Linked(SentenceLink link)
    {
        Sentence[] before = aligned.Before[link.Before.Start..link.Before.End];
        Sentence[] after = aligned.After[link.After.Start..link.After.End];
        if (aligned.Moves.Count > 0 && aligned.Moves.TryGetValue(link, out var move))
            return Judged(EditOperation.Moved, before, after, move);
        if (!link.IsPair)
            return Judged(link.Before.Count == 1 ? EditOperation.Split : EditOperation.Merged, before, after);
        if (before[0].Text != after[0].Text || HasRetargetedLink(before[0], after[0]))
            return Judged(EditOperation.Replaced, before, after);
        return new Edit { Operation = EditOperation.Unchanged, Before = before, After = after };
    }

    private Edit Judged(EditOperation operation, Sentence[] before, Sentence[] after, Move? move = null)
    {
        var edit = new Edit { Operation = operation, Before = before, After = after, Move = move };
        if (before.Length > 0 && after.Length > 0)
            edit = edit with { Words = WordEdits.Between(edit.BeforeText, edit.AfterText, budget) };
        return EditJudge.Judge(edit, language);
    }

    // The same words lead to another page.
    private static bool HasRetargetedLink(Sentence before, Sentence after) =>
        before.Links.Count > 0 && after.Links.Count > 0
        && before.Links.Any(b => after.Links.Any(a => a.Start == b.Start && a.End == b.End && a.Target != b.Target));
}

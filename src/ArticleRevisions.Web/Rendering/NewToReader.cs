using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>What of a text is new to somebody who read an earlier one, in sentences. Minor changes are left out.</summary>
/// <param name="Added">Sentences that came in.</param>
/// <param name="Reworded">Sentences that say it in other words now, split and merged ones by their parts.</param>
/// <param name="Removed">Sentences that are gone.</param>
internal readonly record struct NewToReader(int Added, int Reworded, int Removed)
{
    /// <summary>Sentences of the text now that were not read in these words.</summary>
    public int Sentences => Added + Reworded;

    public static NewToReader Of(RevisionDiff diff)
    {
        var (added, reworded, removed) = (0, 0, 0);
        foreach (var edit in diff.Edits.Where(Changes.IsShown))
        {
            if (edit.Operation == EditOperation.Inserted)
                added += edit.After.Count;
            else if (edit.Operation == EditOperation.Deleted)
                removed += edit.Before.Count;
            else if (edit.Words.Count > 0)
                reworded += edit.After.Count;
        }

        return new(added, reworded, removed);
    }

    /// <summary>"Three sentences are new to you."</summary>
    public string Headline() => Sentences switch
    {
        0 => Say("No sentence is new to you."),
        1 => Say("One sentence is new to you."),
        _ => Say($"{Counting.Sentence(Counting.InWords(Sentences, Noun.Sentence))} are new to you."),
    };

    /// <summary>Of what they are made, and what is gone.</summary>
    public IEnumerable<string> Parts()
    {
        if (Added > 0)
            yield return Added == 1 ? Say("One sentence was added.") : Say($"{Counting.Sentence(Counting.InWords(Added, Noun.Sentence))} were added.");
        if (Reworded > 0)
            yield return Reworded == 1 ? Say("One sentence was reworded.") : Say($"{Counting.Sentence(Counting.InWords(Reworded, Noun.Sentence))} were reworded.");
        if (Removed > 0)
            yield return Removed == 1 ? Say("One sentence you may remember is gone.") : Say($"{Counting.Sentence(Counting.InWords(Removed, Noun.Sentence))} you may remember are gone.");
    }
}

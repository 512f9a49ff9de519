using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>The changed words that carry information and for which no kind of its own speaks.</summary>
internal static class InformationWords
{
    // Typing errors are looked for between this many words on each side; a longer rewrite is one anyway.
    private const int MostCompared = 12;

    private static readonly FrozenSet<string> LightVerbs =
        Vocabulary.Set("give gives giving take takes taking make provide provides provided providing perform performs performed carry carried carrying put puts putting hold holds");

    public static List<Word> Of(ChangedText side, SideReading reading, RunForm[] runs) =>
        reading.Words.FindAll(w => IsLexical(side, runs, w.Span) && IsInformation(w, reading));

    /// <summary>
    /// Takes away what the other side's changed words say as well, in whatever form (another inflection or spelling, joined,
    /// split, moved), and what came in or went out without a counterpart and only repeats the sentence.
    /// </summary>
    public static void Cancel(ChangedText old, SideReading said, List<Word> lost, ChangedText next, SideReading says, List<Word> gained)
    {
        if (lost.Count == 0 && gained.Count == 0)
            return;
        var (wasLost, wasGained) = (lost.ToArray(), gained.ToArray());
        lost.RemoveAll(w => says.Says(w, wasGained));
        gained.RemoveAll(w => said.Says(w, wasLost));
        RemoveJoined(lost, gained, says.Words);
        RemoveJoined(gained, lost, said.Words);
        if (lost.Count <= MostCompared && gained.Count <= MostCompared)
            lost.RemoveAll(w => gained.FindIndex(g => SpellingPairs.AreForms(w.Text, g.Text)) is var at and >= 0 && RemoveAt(gained, at));
        RemoveRepeated(lost, old, says, wasGained, next);
        RemoveRepeated(gained, next, said, wasLost, old);
        RemoveLightVerbs(lost, old, wasLost);
        RemoveLightVerbs(gained, next, wasGained);
    }

    // A word that takes another's place says something, even if the sentence has it elsewhere too.
    private static void RemoveRepeated(List<Word> words, ChangedText side, SideReading other, Word[] others, ChangedText otherSide) =>
        words.RemoveAll(w => !Array.Exists(others, o => otherSide.RunOf(o.Span) == side.RunOf(w.Span)) && other.Says(w, other.Words));

    // "Decided" and "took a decision".
    private static void RemoveLightVerbs(List<Word> words, ChangedText side, Word[] all) =>
        words.RemoveAll(w => LightVerbs.Contains(IrregularForms.BaseOf(w.Folded))
            && Array.Exists(all, o => side.RunOf(o.Span) == side.RunOf(w.Span) && !words.Contains(o)));

    /// <summary>True for a word in a run where words differ.</summary>
    public static bool IsLexical(ChangedText side, RunForm[] runs, TextSpan span) => side.RunOf(span) is var run and >= 0 && runs[run] == RunForm.Lexical;

    private static bool IsInformation(Word word, SideReading reading) =>
        !reading.Vocabulary.FunctionWords.Contains(word.Plain) && !reading.Vocabulary.Negators.Contains(word.Folded)
        && !word.Folded.EndsWith("n't", StringComparison.Ordinal) && !reading.Claims(word.Span);

    // "fairytale" is "fairy tale" and "asthere" is "as there".
    private static void RemoveJoined(List<Word> joined, List<Word> parts, List<Word> others)
    {
        for (var i = joined.Count - 1; i >= 0; i--)
        {
            var word = joined[i].Folded;
            for (var k = 0; k + 1 < others.Count; k++)
            {
                if (word.Length != others[k].Folded.Length + others[k + 1].Folded.Length
                    || !word.StartsWith(others[k].Folded, StringComparison.Ordinal) || !word.EndsWith(others[k + 1].Folded, StringComparison.Ordinal))
                    continue;
                parts.RemoveAll(p => p.Span == others[k].Span || p.Span == others[k + 1].Span);
                joined.RemoveAt(i);
                break;
            }
        }
    }

    private static bool RemoveAt(List<Word> words, int at)
    {
        words.RemoveAt(at);
        return true;
    }
}

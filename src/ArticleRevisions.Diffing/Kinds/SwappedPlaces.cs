using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Two expressions that changed places round words that stayed: "Spain beat France" and "France beat Spain" have the same words
/// and say the contrary. Members of a list ("Spain and France") may change places.
/// </summary>
internal static class SwappedPlaces
{
    // Pairs of runs are compared; a sentence with more runs is a rewrite.
    private const int MostRuns = 12;

    private static readonly FrozenSet<string> Lists = Vocabulary.Set("and or as well along together with und oder sowie et ou y o e");

    public static bool Found(ChangedText old, ChangedText next, SideReading said, SideReading says, RunForm[] runs)
    {
        if (runs.Length is < 2 or > MostRuns)
            return false;
        for (var i = 0; i < runs.Length; i++)
        {
            for (var j = i + 1; j < runs.Length; j++)
            {
                if (runs[i] != RunForm.Lexical || runs[j] != RunForm.Lexical)
                    continue;
                if (HaveSwapped(i, j) && said.In(new TextSpan(old.Changed[i].End, old.Changed[j].Start)).Exists(w => !Lists.Contains(w.Folded)))
                    return true;
                if (AreTurned(said.In(old.Changed[i]), says.In(next.Changed[j])) || AreTurned(said.In(old.Changed[j]), says.In(next.Changed[i])))
                    return true;
            }
        }

        return false;

        // "Spain beat" went out before France, and "beat Spain" came in behind it.
        bool AreTurned(List<Word> went, List<Word> came) =>
            went.Count == 2 && came.Count == 2 && went[0].Folded == came[1].Folded && went[1].Folded == came[0].Folded
            && !went.Exists(w => Lists.Contains(w.Folded)) && went.Exists(w => !said.Vocabulary.FunctionWords.Contains(w.Folded));

        bool HaveSwapped(int i, int j)
        {
            var (first, second) = (Key(said, old.Changed[i]), Key(said, old.Changed[j]));
            return first.Length > 0 && second.Length > 0 && first != second && first == Key(says, next.Changed[j]) && second == Key(says, next.Changed[i]);
        }
    }

    private static string Key(SideReading side, TextSpan run) =>
        string.Join(' ', side.In(run).FindAll(w => !side.Vocabulary.FunctionWords.Contains(w.Folded)).ConvertAll(w => w.Folded));
}

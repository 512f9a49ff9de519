using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Small words that bind a sentence and yet turn it round when one takes the place of the other: "up" and "down", "all" and
/// "some", "to" and "from".
/// </summary>
internal static class OpposedWords
{
    private static readonly FrozenSet<(string, string)> Pairs = (
        "up down|over under|above below|on off|all some|all most|all few|every some|more less|more fewer|most some|most few|many few|much little|to from|" +
        "into from|before after|he she|his her|his hers|him her|first last|first second|always never|and or|" +
        "in out|ago later|then now|here there|" +
        "er sie|sein ihr|seine ihre|alle einige|mehr weniger|über unter|vor nach|und oder|immer nie|schon noch|" +
        "il elle|plus moins|sur sous|avant après|et ou|él ella|más menos|sobre bajo|y o|antes después").Split('|')
        .Select(p => p.Split(' ')).SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) }).ToFrozenSet();

    /// <summary>True when a word went out and its opposite came in, in the same run.</summary>
    public static bool Exchanged(ChangedText old, ChangedText next, SideReading said, SideReading says, RunForm[] runs)
    {
        for (var run = 0; run < runs.Length; run++)
        {
            if (runs[run] != RunForm.Lexical || old.Changed[run].Length == 0 || next.Changed[run].Length == 0)
                continue;
            foreach (var was in said.In(old.Changed[run]))
            {
                foreach (var now in says.In(next.Changed[run]))
                {
                    if (Pairs.Contains((was.Folded, now.Folded)))
                        return true;
                }
            }
        }

        return false;
    }
}

using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds reporting verbs and sources, and leaves out nouns and adjectives of the same form.</summary>
internal static class AttributionExpressions
{
    // "The reports", "those stated benefits": after these comes a noun or what describes one.
    private static readonly FrozenSet<string> BeforeNouns = Vocabulary.Set(
        "the a an this these those his her its their our your my any some many several all no of such each every other more most");

    // Verbs that are as often nouns in this form.
    private static readonly FrozenSet<string> Nouns = Vocabulary.Set("states reports claims notes estimates remarks");

    private static readonly FrozenSet<string> AfterVerbs = Vocabulary.Set("over about around nearly more that the a an he she it they there this these to how why what who in we i");

    public static IReadOnlyList<Expression> Find(string text, List<Word> words, Vocabulary vocabulary)
    {
        var found = vocabulary.Attribution.Find(text, words);
        return found.Count == 0 || vocabulary.Code != "en" ? found : [.. found.Where(f => IsVerb(f, words))];
    }

    private static bool IsVerb(Expression found, List<Word> words)
    {
        if (found.Text.Contains(' ', StringComparison.Ordinal))
            return true;
        var at = words.FindIndex(w => w.Span.Start == found.Span.Start);
        if (at > 0 && BeforeNouns.Contains(words[at - 1].Folded))
            return false;
        return !Nouns.Contains(words[at].Folded) || (!words[at].IsCapitalised && at + 1 < words.Count && (AfterVerbs.Contains(words[at + 1].Folded) || char.IsDigit(words[at + 1].Text[0])));
    }
}

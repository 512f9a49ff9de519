namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Tells a rewording with the same information from one that adds, removes or changes some.</summary>
internal static class ContentWords
{
    public static JudgedFinding Judge(ChangedText old, ChangedText next, Vocabulary vocabulary, RunForm[] runs)
    {
        var (lost, gained) = (Stems(old, vocabulary, runs), Stems(next, vocabulary, runs));
        var shared = lost.Keys.Where(gained.ContainsKey).ToArray();
        foreach (var stem in shared)
        {
            lost.Remove(stem);
            gained.Remove(stem);
        }

        var (before, after) = (Words(old, runs), Words(next, runs));
        if (lost.Count == 0 && gained.Count == 0)
            return new JudgedFinding(new KindFinding(Kind.Wording, before, after), "same-content-words", Significance.Minor);
        var rule = (lost.Count, gained.Count) switch
        {
            (0, _) => "content-added",
            (_, 0) => "content-removed",
            _ => "content-replaced",
        };
        return new JudgedFinding(new KindFinding(Kind.Content, before, after), rule, Significance.Substantive);
    }

    private static Dictionary<string, int> Stems(ChangedText side, Vocabulary vocabulary, RunForm[] runs)
    {
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i] != RunForm.Lexical)
                continue;
            foreach (var word in TextTokens.Words(side.Words(i)))
            {
                if (!vocabulary.FunctionWords.Contains(word.Folded) && !vocabulary.Negators.Contains(word.Folded) && !word.Folded.Contains('\'', StringComparison.Ordinal))
                    stems[Stem(word.Folded)] = i;
            }
        }

        return stems;
    }

    // Enough to see that "announce" and "announced" are one word.
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ies", "ed", "es", "en", "er", "ly", "s", "e", "y"])
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }

    private static string? Words(ChangedText side, RunForm[] runs)
    {
        var words = string.Join(" … ", runs.Select((form, i) => form == RunForm.Lexical ? side.Words(i).Trim() : "").Where(w => w.Length > 0));
        return words.Length == 0 ? null : words;
    }
}

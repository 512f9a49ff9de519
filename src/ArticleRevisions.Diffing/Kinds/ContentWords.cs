namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Tells a rewording with the same information from one that adds, removes or changes some.</summary>
internal static class ContentWords
{
    /// <summary>The verdict; null when other kinds have said all that changed.</summary>
    public static JudgedFinding? Judge(
        ChangedText old, ChangedText next, SideReading said, SideReading says, RunForm[] runs, bool othersSpoke)
    {
        var (lost, gained) = (Stems(old, said, runs), Stems(next, says, runs));
        var shared = lost.Intersect(gained).ToArray();
        lost.ExceptWith(shared);
        gained.ExceptWith(shared);

        var (before, after) = (Words(old, runs), Words(next, runs));
        if (lost.Count == 0 && gained.Count == 0)
            return othersSpoke ? null : new JudgedFinding(new KindFinding(Kind.Wording, before, after), "same-content-words", Significance.Minor);
        var rule = (lost.Count, gained.Count) switch
        {
            (0, _) => "content-added",
            (_, 0) => "content-removed",
            _ => "content-replaced",
        };
        return new JudgedFinding(new KindFinding(Kind.Content, before, after), rule, Significance.Substantive);
    }

    private static HashSet<string> Stems(ChangedText side, SideReading reading, RunForm[] runs)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var (functionWords, negators) = (reading.Vocabulary.FunctionWords, reading.Vocabulary.Negators);
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i] != RunForm.Lexical)
                continue;
            foreach (var word in TextTokens.Words(side.Words(i)))
            {
                var place = new TextSpan(word.Span.Start + side.Changed[i].Start, word.Span.End + side.Changed[i].Start);
                if (!functionWords.Contains(word.Folded) && !negators.Contains(word.Folded)
                    && !word.Folded.Contains('\'', StringComparison.Ordinal) && !reading.Claims(place))
                    stems.Add(Stem(word.Folded));
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

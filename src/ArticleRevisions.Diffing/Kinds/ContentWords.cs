namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Tells a rewording with the same information from one that adds, removes or changes some.</summary>
internal static class ContentWords
{
    /// <summary>The verdict; null when other kinds have said all that changed.</summary>
    public static JudgedFinding? Judge(
        ChangedText old, ChangedText next, SideReading said, SideReading says, RunForm[] runs, bool othersSpoke)
    {
        var (before, after) = (Words(old, runs), Words(next, runs));
        if (Rule(old, next, said, says, runs) is { } rule)
            return new JudgedFinding(new KindFinding(Kind.Content, before, after), rule, Significance.Substantive);
        return othersSpoke ? null : new JudgedFinding(new KindFinding(Kind.Wording, before, after), "same-content-words", Significance.Minor);
    }

    // What the information did, or null when it is the same.
    private static string? Rule(ChangedText old, ChangedText next, SideReading said, SideReading says, RunForm[] runs)
    {
        var (lost, gained) = (InformationWords.Of(old, said, runs), InformationWords.Of(next, says, runs));
        InformationWords.Cancel(old, said, lost, next, says, gained);
        if (lost.Count > 0 || gained.Count > 0)
            return (lost.Count, gained.Count) switch { (0, _) => "content-added", (_, 0) => "content-removed", _ => "content-replaced" };
        if (OpposedWords.Exchanged(old, next, said, says, runs))
            return "opposed-words";
        return SwappedPlaces.Found(old, next, said, says, runs) ? "places-swapped" : null;
    }

    private static string? Words(ChangedText side, RunForm[] runs)
    {
        var words = string.Join(" … ", runs.Select((form, i) => form == RunForm.Lexical ? side.Words(i).Trim() : "").Where(w => w.Length > 0));
        return words.Length == 0 ? null : words;
    }
}

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Reads what changed between two wordings of a sentence, or what a whole sentence says.</summary>
internal static class ChangeReading
{
    // A "sentence" longer than this, in UTF-16 code units, is a listing; it is not read word by word.
    private const int LongestRead = 20_000;

    /// <summary>The findings of a rewording; <paramref name="words"/> are its runs.</summary>
    public static List<JudgedFinding> Of(
        string before, string after, IReadOnlyList<WordEdit> words, string? language, bool isHeading)
    {
        if (before.Length > LongestRead || after.Length > LongestRead)
            return [Unread(new KindFinding(Kind.Content, null, null))];
        var fine = FineRuns.Of(before, after, words);
        var old = new ChangedText(before, [.. fine.Select(w => w.Before)]);
        var next = new ChangedText(after, [.. fine.Select(w => w.After)]);
        var runs = fine.Select((_, i) => WordRuns.FormOf(old.Words(i), next.Words(i), isHeading)).ToArray();
        var code = Vocabulary.CodeOf(language);
        var (said, says) = (SideReading.Of(before, code), SideReading.Of(after, code));
        var findings = FactualFindings.Of(old, next, said, says, runs);
        var saysMore = findings.Count > 0;
        FormFindings.Add(findings, old, next, runs);
        if (runs.Contains(RunForm.Lexical) && ContentWords.Judge(old, next, said, says, runs, saysMore) is { } content)
            findings.Add(content);
        return findings;
    }

    /// <summary>The findings of a sentence that came in or went away.</summary>
    public static List<JudgedFinding> OfWhole(string text, bool cameIn, string? language)
    {
        if (text.Length > LongestRead)
            return [Unread(new KindFinding(Kind.Content, null, null))];
        var (side, none) = (ChangedText.Whole(text), new ChangedText("", []));
        var (says, nothing) = (SideReading.Of(text, Vocabulary.CodeOf(language)), SideReading.Of("", "en"));
        var findings = cameIn
            ? FactualFindings.Of(none, side, nothing, says, [RunForm.Lexical])
            : FactualFindings.Of(side, none, says, nothing, [RunForm.Lexical]);
        findings.Add(new JudgedFinding(
            cameIn ? new KindFinding(Kind.Content, null, text) : new KindFinding(Kind.Content, text, null),
            cameIn ? "sentence-added" : "sentence-removed", Significance.Substantive));
        return findings;
    }

    private static JudgedFinding Unread(KindFinding finding) => new(finding, "too-long-to-read", Significance.Substantive);
}

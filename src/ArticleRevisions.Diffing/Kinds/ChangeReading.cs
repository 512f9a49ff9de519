namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Reads what changed between two wordings of a sentence, or what a whole sentence says.</summary>
internal static class ChangeReading
{
    /// <summary>The findings of a rewording; <paramref name="words"/> are its runs.</summary>
    public static List<JudgedFinding> Of(
        string before, string after, IReadOnlyList<WordEdit> words, string? language, bool isHeading)
    {
        var fine = FineRuns.Of(before, after, words);
        var old = new ChangedText(before, [.. fine.Select(w => w.Before)]);
        var next = new ChangedText(after, [.. fine.Select(w => w.After)]);
        var runs = fine.Select((_, i) => WordRuns.FormOf(old.Words(i), next.Words(i), isHeading)).ToArray();
        var findings = FactualFindings.Of(old, next, Vocabulary.CodeOf(language), runs);
        FormFindings.Add(findings, old, next, runs);
        if (runs.Contains(RunForm.Lexical))
            findings.Add(ContentWords.Judge(old, next, Vocabulary.Of(language), runs));
        return findings;
    }

    /// <summary>The findings of a sentence that came in or went away.</summary>
    public static List<JudgedFinding> OfWhole(string text, bool cameIn, string? language)
    {
        var (side, none) = (ChangedText.Whole(text), new ChangedText("", []));
        var findings = cameIn
            ? FactualFindings.Of(none, side, Vocabulary.CodeOf(language), [RunForm.Lexical])
            : FactualFindings.Of(side, none, Vocabulary.CodeOf(language), [RunForm.Lexical]);
        findings.Add(new JudgedFinding(
            cameIn ? new KindFinding(Kind.Content, null, text) : new KindFinding(Kind.Content, text, null),
            cameIn ? "sentence-added" : "sentence-removed", Significance.Substantive));
        return findings;
    }
}

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>What one run of changed words is by its form alone.</summary>
internal enum RunForm
{
    /// <summary>Only style differs.</summary>
    Typography,

    /// <summary>Only marks differ.</summary>
    Punctuation,

    /// <summary>Only quotation marks differ: the quotation says what that means.</summary>
    QuotationMarks,

    /// <summary>The same words in another form.</summary>
    Spelling,

    /// <summary>Words differ.</summary>
    Lexical,
}

/// <summary>Classifies runs of changed words by their form.</summary>
internal static class WordRuns
{
    private const int LongestSpelledRun = 200;

    public static RunForm FormOf(string before, string after, bool isHeading)
    {
        if (TypographyFolding.Fold(before) == TypographyFolding.Fold(after))
            return RunForm.Typography;
        var hasWords = before.Any(char.IsLetterOrDigit) || after.Any(char.IsLetterOrDigit);
        if (!hasWords)
            return IsQuotationMarks(before) && IsQuotationMarks(after) ? RunForm.QuotationMarks : RunForm.Punctuation;
        if (before.Length > LongestSpelledRun || after.Length > LongestSpelledRun)
            return RunForm.Lexical;
        var (old, next) = (TextTokens.Words(before), TextTokens.Words(after));
        if (old.Select(w => w.Text).SequenceEqual(next.Select(w => w.Text), StringComparer.Ordinal))
            return RunForm.Punctuation;
        if (old.Select(w => w.Folded).SequenceEqual(next.Select(w => w.Folded), StringComparer.Ordinal))
            return isHeading ? RunForm.Typography : RunForm.Spelling;
        return AreForms(old, next, before, after) ? RunForm.Spelling : RunForm.Lexical;
    }

    private static bool AreForms(List<Word> old, List<Word> next, string before, string after)
    {
        if (before.Any(char.IsDigit) || after.Any(char.IsDigit))
            return before.AsSpan().TrimStart() is [var first, ..] && char.IsLetter(first) && SpellingPairs.Letters(before) == SpellingPairs.Letters(after) && HaveSameFigures(before, after);
        if (SpellingPairs.AreForms(before, after))
            return true;
        return old.Count == next.Count && old.Count > 0
            && old.Zip(next).All(p => p.First.Folded == p.Second.Folded || SpellingPairs.AreForms(p.First.Text, p.Second.Text));
    }

    // "HTTP2" and "HTTP/2", but not "v1.5" and "v15".
    private static bool HaveSameFigures(string before, string after) =>
        string.Join(' ', Figures(before)) == string.Join(' ', Figures(after));

    private static string[] Figures(string text) =>
        new string([.. text.Select(c => char.IsDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsQuotationMarks(string marks) =>
        marks.All(c => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' or ',' or '.' or '‚' or '‹' or '›')
        && (marks.Trim().Length == 0 || marks.Any(c => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' or '‹' or '›'));
}

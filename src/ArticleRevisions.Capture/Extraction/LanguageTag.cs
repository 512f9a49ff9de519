namespace ArticleRevisions.Capture.Extraction;

/// <summary>Reads language tags as pages write them (<c>en_GB</c>, <c>EN-us</c>) into BCP 47 form.</summary>
internal static class LanguageTag
{
    public static string? Read(string? text)
    {
        var parts = FoldedText.Fold(text).Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || parts.Length > 4 || parts.Any(p => p.Length is 0 or > 8 || !p.All(char.IsAsciiLetterOrDigit)))
            return null;
        return string.Join('-', parts.Select((p, i) => i == 0 ? p.ToLowerInvariant() : p.Length == 2 ? p.ToUpperInvariant() : p.Length == 4 ? char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant() : p.ToLowerInvariant()));
    }
}

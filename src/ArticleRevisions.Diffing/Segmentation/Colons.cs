using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>What a colon can say about sentences: a credit begins before its label, an address ends, a quotation is announced.</summary>
internal static class Colons
{
    private const int LongestAddress = 2_000;

    // "The harbour at dawn Image: Lena Ortiz."
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CreditLabels = new[]
    {
        "Image", "Images", "Photo", "Photos", "Photograph", "Photographs", "Picture", "Credit", "Foto", "Fotos", "Fotografie", "Bild", "Imagen",
        "Imagem", "Ilustração", "Ilustración", "Illustration", "Crédito", "Crédit",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // "Cover Image:" is one label.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelAdjectives = new[]
    {
        "Cover", "Featured", "File", "Handout", "Header", "Lead", "Main", "Press", "Profile", "Stock", "Top", "Image", "Photo",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Boundary? At(string text, LanguageRules rules, int start, int colon, ref int resume)
    {
        if (colon + 2 < text.Length && text[colon + 1] == '/' && text[colon + 2] == '/')
            return BehindAddress(text, rules, start, colon, ref resume);
        if (colon + 2 >= text.Length || !char.IsWhiteSpace(text[colon + 1]))
            return null;
        if (rules.CutsBeforeQuotation && text[colon + 2] is '«' or '“')
            return new Boundary(colon + 1, colon + 2);
        return BeforeLabel(text, start, colon);
    }

    private static Boundary? BeforeLabel(string text, int start, int colon)
    {
        var label = StartOfWord(text, start, colon);
        if (label == start || !CreditLabels.Contains(text.AsSpan(label, colon - label)))
            return null;
        var end = Scan.TrimEnd(text, start, label);
        if (end == label || end == start || !(char.IsLetterOrDigit(text[end - 1]) || ".)\"”'’»".Contains(text[end - 1], StringComparison.Ordinal)))
            return null;
        var before = StartOfWord(text, start, end);
        return LabelAdjectives.Contains(text.AsSpan(before, end - before)) ? null : new Boundary(end, label);
    }

    // "Sign at https://example.org/book Thanks for reading": an address ends a sentence before a usual opener, and one in
    // brackets, which is a reference, before any capital.
    private static Boundary? BehindAddress(string text, LanguageRules rules, int start, int colon, ref int resume)
    {
        var end = colon + 1;
        while (end < text.Length && end - colon < LongestAddress && text[end] is > ' ' and < '\u007F')
            end++;
        // What stops and closes behind an address is read as it is anywhere.
        resume = end;
        while (resume > colon + 1 && ".!?,;)\"'".Contains(text[resume - 1], StringComparison.Ordinal))
            resume--;
        var next = Scan.SkipWhiteSpace(text, end);
        if (next == end || next == text.Length || resume < end)
            return null;
        var word = Scan.FirstOfWord(text, next);
        if (word == text.Length || !char.IsUpper(text[word]))
            return null;
        var scheme = StartOfWord(text, start, colon);
        var isReference = text[end - 1] == ']' && scheme > start && text[scheme - 1] == '[';
        return isReference || rules.OpensSentence(Scan.WordAt(text, word)) ? new Boundary(end, next) : null;
    }

    private static int StartOfWord(string text, int start, int end)
    {
        var at = end;
        while (at > start && char.IsLetter(text[at - 1]))
            at--;
        return at;
    }
}

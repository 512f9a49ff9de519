using System.Globalization;
using System.Text;

namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// Cuts a text into the words that are indexed and searched. Both databases get these very words, so that both answer alike:
/// letters and digits, small, without the accents of Latin, Greek and Cyrillic letters. A character of a script that is
/// written without spaces is a word of its own.
/// </summary>
internal static class SearchWords
{
    /// <summary>Of a longer text the first are taken: PostgreSQL counts positions up to 16,383.</summary>
    public const int Most = 2_000;

    // No word that is longer is typed; PostgreSQL takes none of more than 2 KB.
    private const int Longest = 64;

    public static List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>();
        var (start, at) = (-1, 0);
        while (at < text.Length && words.Count < Most)
        {
            var isRune = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isRune ? rune.Utf16SequenceLength : 1;
            var isAlone = isRune && IsAlone(rune.Value);
            if (isRune && !isAlone && IsOfWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else
            {
                Add(start, at);
                start = -1;
                if (isAlone && IsOfWord(rune))
                    Add(at, at + length);
            }

            at += length;
        }

        if (words.Count < Most)
            Add(start, text.Length);
        return words;

        void Add(int from, int to)
        {
            if (from >= 0 && Folded(text.AsSpan(from, to - from)) is { Length: > 0 } word)
                words.Add(new SearchWord(word, from, to));
        }
    }

    private static bool IsOfWord(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune)
        : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber;

    // Thai and Lao, Myanmar, Khmer, kana, Han.
    private static bool IsAlone(int rune) => rune is
        >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or >= 0x3005 and <= 0x30FF or >= 0x31F0 and <= 0x31FF
        or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    private static string Folded(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            word = word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
        if (Ascii.IsValid(word))
            return word.ToString().ToLowerInvariant();

        var letters = new StringBuilder(word.Length);
        foreach (var c in word.ToString().ToLowerInvariant())
        {
            if (Accents.Of(c) is { } plain)
                letters.Append(plain);
            else
                letters.Append(c);
        }

        return letters.ToString();
    }
}

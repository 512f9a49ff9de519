using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>What a token is.</summary>
internal enum TokenClass
{
    /// <summary>A word, or one character of a script without spaces.</summary>
    Word,

    /// <summary>A number as a reader takes it: <c>1.5 million</c> is one.</summary>
    Number,

    /// <summary>A quotation mark, a stop or any other mark.</summary>
    Mark,
}

/// <summary>A token of a text: a half-open range in UTF-16 code units, on grapheme boundaries.</summary>
internal readonly record struct Token(int Start, int End, TokenClass Class)
{
    public int Length => End - Start;
}

/// <summary>Cuts a text into words, numbers and marks; white space is in none.</summary>
internal static class WordTokenizer
{
    private static readonly SearchValues<char> JoinsDigits = SearchValues.Create(".,:'’\u00A0\u202F\u2009");
    private static readonly SearchValues<char> JoinsLetters = SearchValues.Create("'’.");

    private static readonly HashSet<string> Multipliers = new(StringComparer.OrdinalIgnoreCase)
    {
        "hundred", "thousand", "million", "millions", "billion", "billions", "trillion", "trillions", "tausend", "millionen", "mio", "milliarde",
        "milliarden", "mrd", "mille", "milliard", "milliards", "mil", "millón", "millones", "milhão", "milhões", "milione", "milioni", "miliardi",
        "bilhão", "bilhões",
    };

    public static List<Token> Read(ReadOnlySpan<char> text)
    {
        List<Token> tokens = new(text.Length / 5 + 1);
        var at = 0;
        while (TryNext(text, ref at, out var token))
            tokens.Add(token);
        return tokens;
    }

    /// <summary>How many words (numbers included) a text has.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, at) = (0, 0);
        while (at < text.Length)
        {
            // A plain stretch ends in front of the word that its last characters may belong to.
            var plain = text[at..].IndexOfAnyExcept(WordCount.Plain);
            plain = plain < 0 ? text.Length - at : text.Slice(at, plain).LastIndexOf(' ') + 1;
            count += WordCount.Of(text.Slice(at, plain));
            at += plain;
            while (TryNext(text, ref at, out var token))
            {
                count += token.Class == TokenClass.Mark ? 0 : 1;
                if (at < text.Length && text[at] == ' ')
                    break;
            }
        }

        return count;
    }

    private static bool TryNext(ReadOnlySpan<char> text, ref int at, out Token token)
    {
        while (at < text.Length)
        {
            var start = at;
            at += Graphemes.LengthAt(text, at);
            if (ClassOf(text, start, at - start) is not { } kind)
                continue;
            at = kind switch
            {
                TokenClass.Number => EndOfNumber(text, at),
                TokenClass.Word when !StandsAlone(text[start]) => EndOfWord(text, at),
                _ => at,
            };
            token = new Token(start, at, kind);
            return true;
        }

        token = default;
        return false;
    }

    private static TokenClass? ClassOf(ReadOnlySpan<char> text, int at, int length)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
            return TokenClass.Word;
        if (char.IsWhiteSpace(c))
            return length == 1 || c == '\r' ? null : TokenClass.Mark;
        if (char.IsAsciiDigit(c))
            return TokenClass.Number;
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != OperationStatus.Done)
            return TokenClass.Mark;
        if (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber)
            return TokenClass.Word;
        return Rune.IsDigit(rune) ? TokenClass.Number : TokenClass.Mark;
    }

    // "1.5m" and "4th" keep their letters; "1.5 million" keeps its multiplier.
    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var length = Graphemes.LengthAt(text, at);
            if (ClassOf(text, at, length) is TokenClass.Number || ClassOf(text, at, length) is TokenClass.Word && !StandsAlone(text[at]))
                at += length;
            else if (length == 1 && JoinsDigits.Contains(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]))
                at++;
            else
                break;
        }

        if (at + 1 >= text.Length || text[at] is not (' ' or '\u00A0') || !char.IsDigit(text[at - 1]) || !char.IsLetter(text[at + 1]) || StandsAlone(text[at + 1]))
            return at;
        var end = EndOfWord(text, at + 1);
        return Multipliers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[(at + 1)..end]) ? end : at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsAsciiLetter(text[at]) && (at + 1 == text.Length || text[at + 1] < '\u0300'))
            {
                at++;
                continue;
            }

            if (text[at] == ' ')
                break;
            var length = Graphemes.LengthAt(text, at);
            if (ClassOf(text, at, length) is TokenClass.Word or TokenClass.Number && !StandsAlone(text[at]))
                at += length;
            else if (length == 1 && JoinsLetters.Contains(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !StandsAlone(text[at + 1]))
                at++;
            else
                break;
        }

        return at;
    }

    // Han, kana and the scripts of mainland South-East Asia write without spaces: each character is a word.
    private static bool StandsAlone(char c) =>
        c is >= '\u2E80' and <= '\uA4CF' and not (>= '\u3130' and <= '\u318F')
        or >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF'
        or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD887';
}

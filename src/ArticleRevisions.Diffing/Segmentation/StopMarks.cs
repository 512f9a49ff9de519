using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>The marks that end sentences in the world's scripts, and the marks that close behind them.</summary>
internal static class StopMarks
{
    /// <summary>Stops that end a sentence only before white space.</summary>
    public const string Latin = ".!?…‼⁇⁈⁉";

    /// <summary>
    /// Full stops of scripts that need no space after them, or no capital: Chinese and Japanese, Arabic, Urdu, Devanagari,
    /// Armenian, Ethiopic, Burmese, Khmer, Tibetan, Greek question mark.
    /// </summary>
    public const string Own = "。！？｡．؟۔।॥։።፧፨။៕\u0F0D\u0F0E\u037E";

    private const int LongestFootnote = 3;

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]}」』】）》〉*_");

    // „Nein.“ closes with the mark that opens an English quotation; white space behind it tells.
    private const string ClosersBeforeSpace = "“‘«‹";

    /// <summary>Whether a mark is a stop there: the colon is one in Armenian, the semicolon a question mark in Greek.</summary>
    public static bool IsStop(string text, int at) => text[at] switch
    {
        ':' => IsSpaced(text, at) && text[at - 1] is >= '\u0531' and <= '\u058A',
        ';' => IsSpaced(text, at) && text[at - 1] is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF',
        _ => true,
    };

    /// <summary>The end of a run of stops with the marks and footnote numbers behind it, and whether it needs no capital.</summary>
    public static (int End, bool OwnStop) EndOf(string text, int stop)
    {
        var at = stop + 1;
        var own = IsOwn(text[stop]);
        while (at < text.Length)
        {
            if (Own.Contains(text[at], StringComparison.Ordinal))
                own = true;
            else if (text[at] is '[' or ' ' && FootnoteAt(text, at) is > 0 and var footnote)
                at += footnote - 1;
            else if (!Latin.Contains(text[at], StringComparison.Ordinal) && !IsCloser(text, at))
                break;
            at++;
        }

        return (at, own);
    }

    // 「行くの？」と聞いた: the quotation is a part of the sentence around it.
    public static bool ContinuesQuotation(string text, Stop stop) =>
        stop.Next == stop.End && "」』”’\"".Contains(text[stop.End - 1], StringComparison.Ordinal)
        && "とっ，、,".Contains(text[stop.Next], StringComparison.Ordinal);

    private static bool IsOwn(char c) => c is ':' or ';' || Own.Contains(c, StringComparison.Ordinal);

    private static bool IsSpaced(string text, int at) => at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);

    private static bool IsCloser(string text, int at) => Closers.Contains(text[at])
        || ClosersBeforeSpace.Contains(text[at], StringComparison.Ordinal) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // "a martyr.[1] The" and "a gas. [1] It": the number belongs to the sentence before it. Its length, or 0.
    private static int FootnoteAt(string text, int at)
    {
        var open = text[at] == ' ' ? at + 1 : at;
        if (open >= text.Length || text[open] != '[')
            return 0;
        var close = open + 1;
        while (close < text.Length && close - open <= LongestFootnote && char.IsAsciiDigit(text[close]))
            close++;
        return close > open + 1 && close < text.Length && text[close] == ']' ? close + 1 - at : 0;
    }
}

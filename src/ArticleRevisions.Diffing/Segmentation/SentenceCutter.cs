using System.Buffers;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>
/// A sentence found in a block: the sentence is [<paramref name="Start"/>, <paramref name="End"/>), its separator
/// [<paramref name="End"/>, <paramref name="Next"/>), all in UTF-16 code units.
/// </summary>
internal readonly record struct SentenceCut(int Start, int End, int Next);

/// <summary>Cuts the text of one block into sentences. A cut depends on the block and the language alone.</summary>
internal static class SentenceCutter
{
    private const string LatinStops = ".!?…‼⁇⁈⁉";

    // Full stops of scripts that need no space after them, or no capital: Chinese and Japanese, Arabic, Urdu,
    // Devanagari, Armenian, Ethiopic, Burmese, Khmer, Greek question mark.
    private const string OwnStops = "。！？｡．؟۔।॥։።፧။៕\u037E";

    private static readonly SearchValues<char> Stops = SearchValues.Create(LatinStops + OwnStops + "\n");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]}」』】）》〉*_");

    // „Nein.“ closes with the mark that opens an English quotation; white space behind it tells.
    private const string ClosersBeforeSpace = "“‘«‹";

    public static List<SentenceCut> Cut(string text, LanguageRules rules)
    {
        List<SentenceCut> cuts = [];
        var start = 0;
        var at = 0;
        while (at < text.Length)
        {
            var found = text.AsSpan(at).IndexOfAny(Stops);
            if (found < 0)
                break;
            var stop = at + found;
            var (end, ownStop) = EndOfStop(text, stop);
            var next = SkipWhiteSpace(text, end);
            at = Math.Max(next, stop + 1);
            if (next == text.Length)
                break;
            if (!IsCut(text, rules, new Stop(start, stop, end, next, ownStop)))
                continue;
            if (text.AsSpan(start, end - start).IsWhiteSpace() || !Graphemes.StartsAt(text, end) || !Graphemes.StartsAt(text, next))
                continue;
            cuts.Add(new SentenceCut(start, end, next));
            start = next;
        }

        var last = text.AsSpan(start).TrimEnd().Length + start;
        if (!Graphemes.StartsAt(text, last))
            last = text.Length;
        cuts.Add(new SentenceCut(start, last, text.Length));
        return cuts;
    }

    private static bool IsCut(string text, LanguageRules rules, Stop stop)
    {
        if (text[stop.At] == '\n')
            return !char.IsLower(text[stop.Next]) || IsBlankLine(text.AsSpan(stop.End, stop.Next - stop.End));
        if (stop.OwnStop)
            return !ContinuesQuotation(text, stop);
        return stop.Next > stop.End && StopRules.Ends(text, rules, stop);
    }

    // A line break is no stop of its own: a line that goes on in small letters continues the sentence, and the white
    // space before the break belongs to the separator.
    private static (int End, bool OwnStop) EndOfStop(string text, int stop)
    {
        if (text[stop] == '\n')
        {
            var end = stop;
            while (end > 0 && char.IsWhiteSpace(text[end - 1]))
                end--;
            return (end, false);
        }

        var at = stop;
        var own = false;
        for (; at < text.Length; at++)
        {
            if (OwnStops.Contains(text[at], StringComparison.Ordinal))
                own = true;
            else if (!LatinStops.Contains(text[at], StringComparison.Ordinal) && !IsCloser(text, at))
                break;
        }

        return (at, own);
    }

    private static bool IsCloser(string text, int at) => Closers.Contains(text[at])
        || ClosersBeforeSpace.Contains(text[at], StringComparison.Ordinal) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // 「行くの？」と聞いた: the quotation is a part of the sentence around it.
    private static bool ContinuesQuotation(string text, Stop stop) =>
        stop.Next == stop.End && "」』”’\"".Contains(text[stop.End - 1], StringComparison.Ordinal)
        && "とっ，、,".Contains(text[stop.Next], StringComparison.Ordinal);

    private static bool IsBlankLine(ReadOnlySpan<char> whiteSpace)
    {
        var first = whiteSpace.IndexOf('\n');
        return first >= 0 && whiteSpace[(first + 1)..].Contains('\n');
    }

    private static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}

/// <summary>A possible end of a sentence.</summary>
/// <param name="SentenceStart">Where the sentence began.</param>
/// <param name="At">The first stop character.</param>
/// <param name="End">Behind the stops and closing marks.</param>
/// <param name="Next">The first character behind the white space.</param>
/// <param name="OwnStop">Whether one of the stops belongs to a script that needs neither space nor capital.</param>
internal readonly record struct Stop(int SentenceStart, int At, int End, int Next, bool OwnStop);

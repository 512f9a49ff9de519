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
    private static readonly SearchValues<char> Candidates = SearchValues.Create(StopMarks.Latin + StopMarks.Own + ":;\n");

    public static List<SentenceCut> Cut(string text, LanguageRules rules)
    {
        List<SentenceCut> cuts = [];
        var items = InlineList.Items(text);
        var (start, at, item) = (0, 0, 0);
        var mayLead = true;
        while (at < text.Length)
        {
            Boundary? boundary = null;
            if (mayLead && Lead.EndAt(text, start, rules) is { } lead)
                boundary = new Boundary(lead, Scan.SkipWhiteSpace(text, lead));
            mayLead = false;
            if (boundary is null)
            {
                var found = text.AsSpan(at).IndexOfAny(Candidates);
                while (item < items.Count && items[item] <= start)
                    item++;
                if (item < items.Count && (found < 0 || items[item] <= at + found))
                    boundary = new Boundary(Scan.TrimEnd(text, start, items[item]), items[item++]);
                else if (found < 0)
                    break;
                else
                    boundary = At(text, rules, start, at + found, out at);
            }

            if (boundary is not { } cut || cut.Next >= text.Length || !IsClean(text, start, cut))
                continue;
            cuts.Add(new SentenceCut(start, cut.End, cut.Next));
            start = cut.Next;
            at = Math.Max(at, start);
            mayLead = true;
        }

        var last = text.AsSpan(start).TrimEnd().Length + start;
        if (!Graphemes.StartsAt(text, last, start))
            last = text.Length;
        cuts.Add(new SentenceCut(start, last, text.Length));
        return cuts;
    }

    // What the mark at a place means; the search goes on at "resume" if it is not the end of a sentence.
    private static Boundary? At(string text, LanguageRules rules, int start, int at, out int resume)
    {
        resume = at + 1;
        if (text[at] == '\n')
        {
            var broken = new Boundary(Scan.TrimEnd(text, start, at), Scan.SkipWhiteSpace(text, at));
            resume = Math.Max(broken.Next, resume);
            return broken.Next == text.Length || IsLineEnd(text, broken) ? broken : null;
        }

        if (!StopMarks.IsStop(text, at))
            return text[at] == ':' ? Colons.At(text, rules, start, at, ref resume) : null;

        var (end, ownStop) = StopMarks.EndOf(text, at);
        var next = Scan.SkipWhiteSpace(text, end);
        resume = Math.Max(next, at + 1);
        if (next == text.Length)
            return null;
        var stop = new Stop(start, at, end, next, ownStop);
        var ends = ownStop ? !StopMarks.ContinuesQuotation(text, stop) : next > end && StopRules.Ends(text, rules, stop);
        return ends ? new Boundary(end, next) : null;
    }

    // A line that goes on in small letters continues the sentence.
    private static bool IsLineEnd(string text, Boundary broken)
    {
        var whiteSpace = text.AsSpan(broken.End, broken.Next - broken.End);
        var first = whiteSpace.IndexOf('\n');
        return !char.IsLower(text[broken.Next]) || whiteSpace[(first + 1)..].Contains('\n');
    }

    private static bool IsClean(string text, int start, Boundary cut) =>
        cut.End > start && !text.AsSpan(start, cut.End - start).IsWhiteSpace()
        && Graphemes.StartsAt(text, cut.End, start) && Graphemes.StartsAt(text, cut.Next, start);
}

/// <summary>Where a sentence ends and where the next one begins, in UTF-16 code units.</summary>
internal readonly record struct Boundary(int End, int Next);

/// <summary>A possible end of a sentence.</summary>
/// <param name="SentenceStart">Where the sentence began.</param>
/// <param name="At">The first stop character.</param>
/// <param name="End">Behind the stops and closing marks.</param>
/// <param name="Next">The first character behind the white space.</param>
/// <param name="OwnStop">Whether one of the stops belongs to a script that needs neither space nor capital.</param>
internal readonly record struct Stop(int SentenceStart, int At, int End, int Next, bool OwnStop);

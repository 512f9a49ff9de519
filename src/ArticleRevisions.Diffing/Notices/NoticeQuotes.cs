using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>The phrases a notice quotes, each with the side it says they stood on.</summary>
internal static class NoticeQuotes
{
    private const int Longest = 400;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // Words that lead to what the text says now.
    private static readonly Regex Later = new(
        @"\bnow\s+(?:only\s+)?(?:lists?|reads?|says?|states?|includes?|references?|describes?|refers?|mentions?|calls?|uses?)\b|\b(?:changed|corrected|amended|updated|edited|altered|revised)\s+to\s+(?:say\s+|read\s+|state\s+)?|\bshould\s+(?:have\s+)?(?:said|read|say|been|be)\b" +
        @"|\bin\s+fact\b|\bactually\b|\bis\s+titled\b|\breplaced\s+(?:by|with)\b|\bbecame\b|\bjetzt\b|\bnun\b|\brichtig\s+(?:ist|heißt|muss)\b|\bdésormais\b|\bil\s+fallait\s+lire\b|\ben\s+realidad\b|\bahora\b", Options);

    // Words that lead to what it said before.
    private static readonly Regex Earlier = new(
        @"\b(?:referenced|originally|previously|initially|formerly|earlier|incorrectly|wrongly|mistakenly|inaccurately|erroneously|misstated|removed?|deleted?|dropped|cut|had\s+(?:said|read|stated|included|referred)|used\s+to|was\s+(?:changed|corrected|amended)\s+from|changed\s+from|corrected\s+from|instead\s+of|rather\s+than|no\s+longer)\b" +
        @"|\b(?:earlier|previous|original)\s+version\b|\bursprünglich\b|\bzunächst\b|\bfrüheren\b|\bfälschlich\w*\b|\binitialement\b|\bprécédente\b|\banteriormente\b|\binicialmente\b", Options);

    // "… as saying "a"; she said "b"": the clause behind the one that tells the mistake tells what is right.
    private static readonly Regex Rightly = new(
        @"[.;”""’]\s+(?:he|she|they|it|er|sie|es|il|elle|ils)\s+(?:said|says?|wrote|told|tweeted|reads?|is|are|was|were|sagte|schrieb|lautet|a\s+dit|ont\s+dit)\b", Options);

    private static readonly Regex Denied = new(@"\b(?:not|instead\s+of|rather\s+than|nicht|statt|non|pas|et\s+non|no|en\s+lugar\s+de|from)\s*$", Options);

    // "A line that spoke of "a", now only lists "b"": the words about the passage, and the turn to what it says now.
    private static readonly Regex Passage = new(@"\b(?:sentence|passage|line|paragraph|headline|caption)s?\b", Options);

    private static readonly Regex Turn = new(@"\bnow\s+(?:only\s+)?(?:lists?|says?|reads?|mentions?|states?|includes?|refers?|speaks?)\b", Options);

    public static IReadOnlyList<QuotedPhrase> Of(string text) =>
        [.. QuotationExpressions.Find(text)
            .Where(q => q.Span.Length is > 3 and <= Longest)
            .Select(q => new QuotedPhrase(QuotationExpressions.Inner(q.Text), SideOf(text, q.Span)))];

    private static QuotedSide SideOf(string text, TextSpan quote)
    {
        var before = text[..quote.Start];
        if (Denied.IsMatch(before) || IsBeforeTurn(text, quote))
            return QuotedSide.Before;
        var (later, earlier) = (LastOf(Later, before), LastOf(Earlier, before));
        if (later < 0 && earlier < 0)
            return QuotedSide.Unknown;
        return later > earlier || (earlier >= 0 && LastOf(Rightly, before) > earlier) ? QuotedSide.After : QuotedSide.Before;
    }

    private static bool IsBeforeTurn(string text, TextSpan quote)
    {
        var start = Math.Max(0, text.LastIndexOf(". ", quote.Start, StringComparison.Ordinal));
        var end = text.IndexOf(". ", quote.End, StringComparison.Ordinal);
        var lead = text[start..quote.Start];
        return Passage.IsMatch(lead) && !Later.IsMatch(lead) && Turn.IsMatch(text[quote.End..(end < 0 ? text.Length : end)]);
    }

    private static int LastOf(Regex pattern, string text)
    {
        var last = -1;
        foreach (var match in pattern.EnumerateMatches(text))
            last = match.Index;
        return last;
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A number of a text; the value is null for release numbers and amounts such as "dozens".</summary>
internal readonly record struct NumberReading(Expression Expression, decimal? Value, string? Unit);

/// <summary>Finds quantities: digits, words, percent, currency, ordinals, durations, release numbers. Dates are not among them.</summary>
internal static class NumberExpressions
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Digits = new(
        @"(?<c>[$€£¥]\s?)?(?<v>v?\d+(?:\.\d+){2,}(?:-?[a-z0-9]+)?|v\d+(?:\.\d+)?|\d+(?:[.,'\u00A0\u202F]\d+)*)(?:st|nd|rd|th)?(?<k>bn|mn|tn|[kmM])?(?<p>\s?(?:%|€|£|\$))?", Options);

    private static readonly FrozenDictionary<string, string> Units = Rows(
        "percent % per·cent % prozent % pourcent % % % € € euro € euros € £ £ pounds £ $ $ dollar $ dollars $ " +
        "second seconds seconds seconds sekunden seconds minute minutes minutes minutes minuten minutes hour hours hours hours stunde hours stunden hours heures hours horas hours " +
        "day days days days tag days tage days tagen days jour days jours days día days días days week weeks weeks weeks woche weeks wochen weeks semaine weeks semaines weeks semanas weeks " +
        "month months months months monat months monate months monaten months mois months meses months year years years years jahr years jahre years jahren years ans years années years años years " +
        "km km kilometer km kilometers km kilometres km mile miles miles miles meter m meters m metres m feet feet foot feet kg kg tons tons tonnes tonnes degrees degrees");

    private static readonly FrozenSet<string> Pronoun = Vocabulary.Set("day can may might must could should would cannot never might who whose knows wants needs must day's");
    private static readonly FrozenSet<string> PronounBefore = Vocabulary.Set("no this that another any every each which the");

    private static readonly FrozenSet<string> BeforeOrder = Vocabulary.Set("the his her its their our my a this that in on for every");

    private const string Order = "order ";

    /// <summary>True for "first" and "second" of a thing.</summary>
    public static bool IsOrder(Expression expression) => expression.Key.StartsWith(Order, StringComparison.Ordinal);

    public static IReadOnlyList<NumberReading> Find(string text, List<Word> words, IReadOnlyList<Expression> dates, string language)
    {
        var found = new List<NumberReading>();
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            for (var match = Digits.Match(text); match.Success; match = match.NextMatch())
            {
                var end = match.Index + match.Length;
                if (IsFree(text, match.Index, end) && !Overlaps(dates, match.Index, end))
                    found.Add(FromDigits(text, words, match, language));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (NumberWords.MayCount(words[i].Folded) && !found.Exists(f => f.Expression.Span.Start < words[i].Span.End && words[i].Span.Start < f.Expression.Span.End)
                && !Overlaps(dates, words[i].Span.Start, words[i].Span.End))
                i = FromWords(text, words, i, language, found);
        }

        found.Sort((a, b) => a.Expression.Span.Start.CompareTo(b.Expression.Span.Start));
        return found;
    }

    private static NumberReading FromDigits(string text, List<Word> words, Match match, string language)
    {
        var printed = match.Groups["v"].Value;
        var end = match.Index + match.Length;
        if (printed[0] == 'v' || printed.Count(c => c == '.') >= 2 && !PrintedDigits.IsGrouped(printed, '.'))
            return new NumberReading(Expression.At(text, match.Index, end, "release " + printed.TrimStart('v')), null, null);
        var value = PrintedDigits.Parse(printed, language);
        if (value is { } number && match.Groups["k"].Success && NumberWords.TryScale(match.Groups["k"].Value.ToLowerInvariant(), out var scale))
            value = PrintedDigits.Times(number, scale);
        var next = NextWord(words, end);
        if (value is { } scaled && next < words.Count && IsNear(text, end, words[next].Span.Start)
            && NumberWords.TryScale(words[next].Folded.TrimEnd('.'), out var factor) && factor >= 100)
        {
            value = PrintedDigits.Times(scaled, factor);
            end = words[next++].Span.End;
        }

        var mark = (match.Groups["c"].Value + match.Groups["p"].Value).Trim();
        return Finish(text, words, match.Index, end, next, value, printed, mark);
    }

    private static int FromWords(string text, List<Word> words, int at, string language, List<NumberReading> found)
    {
        if (NumberWords.IsAmount(words[at].Folded, language) || (words[at].Folded.Length > 3 && NumberWords.TryScale(words[at].Folded, out var lone) && lone >= 100))
        {
            found.Add(new NumberReading(Expression.At(text, words[at].Span.Start, words[at].Span.End, words[at].Folded), null, null));
            return at;
        }

        if (words[at].Folded is "first" or "second" && at > 0 && BeforeOrder.Contains(words[at - 1].Folded))
        {
            found.Add(new NumberReading(Expression.At(text, words[at].Span.Start, words[at].Span.End, Order + words[at].Folded), words[at].Folded == "first" ? 1 : 2, null));
            return at;
        }

        if (IsCountedOne(words, at, language))
        {
            found.Add(Finish(text, words, words[at].Span.Start, words[at].Span.End, at + 1, 1, words[at].Text, ""));
            return at;
        }

        var isOne = words[at].Folded is "one" or "a" && at + 1 < words.Count && NumberWords.TryScale(words[at + 1].Folded, out var big) && big >= 100;
        if (!isOne && NumberWords.ValueOf(words[at].Folded, language) is null)
            return at;
        decimal total = 0, part = isOne ? 1 : NumberWords.ValueOf(words[at].Folded, language)!.Value;
        var last = at;
        for (var i = at + 1; i < words.Count && IsNear(text, words[i - 1].Span.End, words[i].Span.Start); i++)
        {
            if (words[i].Folded == "and" && part >= 100 && i + 1 < words.Count && NumberWords.ValueOf(words[i + 1].Folded, language) is not null)
                continue;
            if (NumberWords.TryScale(words[i].Folded, out var scale) && scale >= 100)
            {
                if (PrintedDigits.Times(part, scale) is not { } scaled)
                    break;
                part = scaled;
                if (scale >= 1000)
                    (total, part) = (total + part, 0);
            }
            else if (NumberWords.ValueOf(words[i].Folded, language) is { } more && more < 100 && (part == 0 || part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && more < 10)))
            {
                part += more;
            }
            else
            {
                break;
            }

            last = i;
        }

        found.Add(Finish(text, words, words[at].Span.Start, words[last].Span.End, last + 1, total + part, words[at].Text, ""));
        return last;
    }

    // "One" counts where a thing follows or "only" stands before it; elsewhere it is mostly a pronoun.
    private static bool IsCountedOne(List<Word> words, int at, string language)
    {
        if (words[at].Folded != "one" || language != "en")
            return false;
        var (last, next) = (at > 0 ? words[at - 1].Folded : "", at + 1 < words.Count ? words[at + 1].Folded : "");
        if (last is "only" or "just")
            return true;
        return next.Length > 2 && !Pronoun.Contains(next) && !PronounBefore.Contains(last) && !Vocabularies.English.FunctionWords.Contains(next)
            && !NumberWords.TryScale(next, out _);
    }

    private static NumberReading Finish(
        string text, List<Word> words, int start, int end, int next, decimal? value, string printed, string mark)
    {
        string? unit = null;
        if (mark.Length > 0)
            unit = Units.GetValueOrDefault(mark, mark);
        else if (next < words.Count && IsNear(text, end, words[next].Span.Start) && Units.TryGetValue(words[next].Folded.TrimEnd('.'), out unit))
            end = words[next].Span.End;
        else if (next + 1 < words.Count && words[next].Folded == "per" && words[next + 1].Folded == "cent")
            (unit, end) = ("%", words[next + 1].Span.End);
        var key = $"{value?.ToString("G29", CultureInfo.InvariantCulture) ?? printed} {unit}";
        return new NumberReading(Expression.At(text, start, end, key), value, unit);
    }

    // Digits inside a word, an issue number, an address or "CVE-2024-1234" are no quantity, nor is the "2)" of a list.
    private static bool IsFree(string text, int start, int end) =>
        (end == text.Length || !(char.IsLetter(text[end]) || text[end] == '_'))
        && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '#' or '/' or '_' or '=' or '&'
            || (text[start - 1] == '.' && start > 1 && char.IsLetter(text[start - 2]))
            || (text[start - 1] is '-' or '‑' && StartsWithLetter(text, start - 1))))
        && !(end < text.Length && text[end] == ')' && IsListMark(text, start));

    private static bool StartsWithLetter(string text, int at)
    {
        while (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '‑'))
            at--;
        return char.IsLetter(text[at]);
    }

    private static bool IsListMark(string text, int start) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1])) && text.LastIndexOf('(', Math.Max(0, start - 1)) <= text.LastIndexOf(')', Math.Max(0, start - 1));

    private static bool Overlaps(IReadOnlyList<Expression> dates, int start, int end) =>
        dates.Any(d => d.Span.Start < end && start < d.Span.End);

    private static int NextWord(List<Word> words, int position)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsNear(string text, int end, int start)
    {
        if (start - end > 1)
            return false;
        return start == end || char.IsWhiteSpace(text[end]) || text[end] is '-' or '‑';
    }

    private static FrozenDictionary<string, string> Rows(string pairs)
    {
        var parts = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < parts.Length; i += 2)
            table[parts[i]] = parts[i + 1];
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

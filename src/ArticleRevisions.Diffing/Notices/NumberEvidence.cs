using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Finds both values of a changed number in a notice, whatever units it leaves out.</summary>
internal static class NumberEvidence
{
    // A number below this may borrow the scale of the other one: "from 12 to 47 million".
    private const decimal LargestBare = 1_000;

    // A notice carries no language; "1.500" is read as each of these would.
    private static readonly string[] Languages = ["en", "de", "fr", "es"];

    public static IEnumerable<NoticeEvidence> Of(Notice notice, IReadOnlyList<KindFinding> kinds)
    {
        var changes = kinds.Where(k => k.Number is not null).Select(k => k.Number!).ToArray();
        if (changes.Length == 0)
            yield break;
        var words = TextTokens.Words(notice.Text);
        var dates = DateExpressions.Find(notice.Text, words, Vocabularies.English);
        var readings = Array.ConvertAll(Languages, l => NumberExpressions.Find(notice.Text, words, dates, l).Where(n => n.Value is not null).ToArray());
        foreach (var change in changes)
        {
            if (readings.Select(r => Pair(r, change)).FirstOrDefault(p => p is not null) is { } pair)
                yield return new NoticeEvidence(NoticeEvidenceKind.NumberPair, pair, QuotedSide.Unknown, null);
        }
    }

    private static string? Pair(NumberReading[] named, NumberChange change)
    {
        foreach (var old in named)
        {
            foreach (var next in named)
            {
                var (was, now) = (old.Value!.Value, next.Value!.Value);
                if ((was == change.Before && now == change.After)
                    || (was == change.Before && now < LargestBare && now * ScaleOf(old) == change.After)
                    || (now == change.After && was < LargestBare && was * ScaleOf(next) == change.Before))
                    return $"{old.Expression.Text} … {next.Expression.Text}";
            }
        }

        return null;
    }

    private static decimal ScaleOf(NumberReading number)
    {
        foreach (var word in TextTokens.Words(number.Expression.Text))
        {
            if (NumberWords.TryScale(word.Folded.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ','), out var scale) && scale > 100)
                return scale;
        }

        return 1;
    }
}

using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Looks for what ties a notice to changed words.</summary>
internal static class NoticeMatch
{
    private const int ShortestRareWord = 4;
    private const int EnoughRareWords = 4;
    private const double EnoughShare = 0.4;

    public static IReadOnlyList<NoticeEvidence> Of(
        Notice notice, string before, string after, IReadOnlyList<WordEdit> words, IReadOnlyList<KindFinding> kinds) =>
        words.Count == 0
            ? []
            : Of(notice, new ChangedText(before, [.. words.Select(w => w.Before)]), new ChangedText(after, [.. words.Select(w => w.After)]), kinds);

    public static IReadOnlyList<NoticeEvidence> Of(
        Notice notice, ChangedText before, ChangedText after, IReadOnlyList<KindFinding> kinds)
    {
        if (IsTheNoticeItself(notice, before) || IsTheNoticeItself(notice, after))
            return [];
        List<NoticeEvidence> evidence = [.. Quoted(notice, before, after), .. Numbers(notice, kinds)];
        if (RareWords(notice, before, after) is { } rare)
            evidence.Add(rare);
        return evidence;
    }

    // The sentences of a notice are edits as well when it appears; it does not account for itself. A sentence that it quotes
    // is another's.
    private static bool IsTheNoticeItself(Notice notice, ChangedText side)
    {
        var folded = TypographyFolding.Fold(side.Text);
        return folded.Length > 0 && TypographyFolding.Fold(notice.Text).Contains(folded, StringComparison.Ordinal)
            && !notice.Quotes.Any(q => TypographyFolding.Fold(q.Text).Contains(folded.TrimEnd('.', '!', '?'), StringComparison.Ordinal));
    }

    private static IEnumerable<NoticeEvidence> Quoted(Notice notice, ChangedText before, ChangedText after)
    {
        foreach (var quote in notice.Quotes)
        {
            var (old, next) = (PhraseMatch.Find(quote.Text, before.Text), PhraseMatch.Find(quote.Text, after.Text));
            if (old is { } was && next is null && quote.Side != QuotedSide.After && before.RunOf(was) >= 0)
                yield return new NoticeEvidence(NoticeEvidenceKind.QuotedPhrase, quote.Text, QuotedSide.Before, was);
            else if (next is { } now && old is null && quote.Side != QuotedSide.Before && after.RunOf(now) >= 0)
                yield return new NoticeEvidence(NoticeEvidenceKind.QuotedPhrase, quote.Text, QuotedSide.After, now);
        }
    }

    private static IEnumerable<NoticeEvidence> Numbers(Notice notice, IReadOnlyList<KindFinding> kinds)
    {
        var changes = kinds.Where(k => k.Number is not null).ToArray();
        if (changes.Length == 0)
            yield break;
        var words = TextTokens.Words(notice.Text);
        var named = NumberExpressions.Find(notice.Text, words, DateExpressions.Find(notice.Text, words, Vocabularies.English), "en")
            .Where(n => n.Value is not null).ToLookup(n => n.Value!.Value, n => n.Expression.Text);
        foreach (var change in changes.Select(k => k.Number!))
        {
            if (named.Contains(change.Before) && named.Contains(change.After))
                yield return new NoticeEvidence(
                    NoticeEvidenceKind.NumberPair, $"{named[change.Before].First()} … {named[change.After].First()}", QuotedSide.Unknown, null);
        }
    }

    // Either many rare words of the change, or the very words that were exchanged, on both sides.
    private static NoticeEvidence? RareWords(Notice notice, ChangedText before, ChangedText after)
    {
        var (lost, gained) = (Rare(before), Rare(after));
        var both = lost.Intersect(gained).ToArray();
        lost.ExceptWith(both);
        gained.ExceptWith(both);
        var named = TextTokens.Words(notice.Text).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);
        var (sharedLost, sharedGained) = (lost.Where(named.Contains).ToArray(), gained.Where(named.Contains).ToArray());
        var shared = sharedLost.Length + sharedGained.Length;
        var share = shared == 0 ? 0 : (double)shared / (lost.Count + gained.Count);
        var isExchange = sharedLost.Length > 0 && sharedGained.Length > 0 && share >= 0.5;
        if (!isExchange && (shared < EnoughRareWords || share < EnoughShare))
            return null;
        var side = (sharedLost.Length, sharedGained.Length) switch
        {
            ( > 0, 0) => QuotedSide.Before,
            (0, > 0) => QuotedSide.After,
            _ => QuotedSide.Unknown,
        };
        return new NoticeEvidence(NoticeEvidenceKind.RareWords, string.Join(' ', sharedLost.Concat(sharedGained)), side, null);
    }

    private static HashSet<string> Rare(ChangedText side) =>
        [.. side.Changed.SelectMany((_, i) => TextTokens.Words(side.Words(i)))
            .Where(w => w.Text.Length >= ShortestRareWord && !Vocabularies.English.FunctionWords.Contains(w.Folded))
            .Select(w => w.Folded)];
}

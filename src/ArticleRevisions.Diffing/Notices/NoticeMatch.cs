using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Looks for what ties a notice to changed words.</summary>
internal static class NoticeMatch
{
    private const int ShortestRareWord = 4;
    private const int EnoughRareWords = 4;
    private const double EnoughShare = 0.4;

    /// <summary>
    /// True for a sentence of the notice: they are edits as well when it appears, and it does not account for itself. A
    /// sentence that it quotes is another's. A reworded one must stand in the notice's place too, because a notice often
    /// says what is right in the very words of the sentence it corrects.
    /// </summary>
    public static bool IsTheNoticeItself(Notice notice, Edit edit)
    {
        var isReworded = edit.Before.Count > 0 && edit.After.Count > 0;
        return Repeats(notice, edit.Before, edit.BeforeText, isReworded) || Repeats(notice, edit.After, edit.AfterText, isReworded);
    }

    public static IReadOnlyList<NoticeEvidence> Of(
        Notice notice, string before, string after, IReadOnlyList<WordEdit> words, IReadOnlyList<KindFinding> kinds) =>
        words.Count == 0
            ? []
            : Of(notice, new ChangedText(before, [.. words.Select(w => w.Before)]), new ChangedText(after, [.. words.Select(w => w.After)]), kinds);

    public static IReadOnlyList<NoticeEvidence> Of(
        Notice notice, ChangedText before, ChangedText after, IReadOnlyList<KindFinding> kinds)
    {
        if (BringsTheMistake(notice, before, after))
            return [];
        List<NoticeEvidence> evidence = [.. Quoted(notice, before, after), .. Said(notice, before, after), .. NumberEvidence.Of(notice, kinds)];
        if (RareWords(notice, before, after) is { } rare)
            evidence.Add(rare);
        return evidence;
    }

    // The edit that brought what the notice calls wrong is not the one that mended it.
    private static bool BringsTheMistake(Notice notice, ChangedText before, ChangedText after)
    {
        var wrong = notice.Quotes.Where(q => q.Side == QuotedSide.Before).Select(q => q.Text).Append(notice.SaidWrong ?? "");
        var right = notice.Quotes.Where(q => q.Side == QuotedSide.After).Select(q => q.Text).Append(notice.SaidRight ?? "");
        return wrong.Any(Comes) && !right.Any(Comes);

        bool Comes(string phrase) =>
            phrase.Length > 0 && PhraseMatch.Find(phrase, after.Text) is not null && PhraseMatch.Find(phrase, before.Text) is null;
    }

    private static bool Repeats(Notice notice, IReadOnlyList<Sentence> sentences, string text, bool inPlace)
    {
        if (sentences.Count == 0 || (inPlace && !sentences.All(s => notice.Blocks.Contains(s.Block))))
            return false;
        var folded = TypographyFolding.Fold(text);
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

    // What it says was wrong must have gone and what it says is right must have come: one alone may be a chance.
    private static IEnumerable<NoticeEvidence> Said(Notice notice, ChangedText before, ChangedText after)
    {
        if (notice.SaidWrong is not { } wrong || notice.SaidRight is not { } right || notice.Quotes.Any(q => q.Text == wrong || q.Text == right))
            yield break;
        if (PhraseMatch.Find(wrong, before.Text) is { } was && before.RunOf(was) >= 0 && PhraseMatch.Find(wrong, after.Text) is null
            && PhraseMatch.Find(right, after.Text) is { } now && after.RunOf(now) >= 0 && PhraseMatch.Find(right, before.Text) is null)
        {
            yield return new NoticeEvidence(NoticeEvidenceKind.QuotedPhrase, wrong, QuotedSide.Before, was);
            yield return new NoticeEvidence(NoticeEvidenceKind.QuotedPhrase, right, QuotedSide.After, now);
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

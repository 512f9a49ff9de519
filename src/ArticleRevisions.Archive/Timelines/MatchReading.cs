using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Searching;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Reads the words of nominated entries, keeps those that are close, and tells when they were seen.</summary>
internal sealed class MatchReading(ArchiveContext archive, IReadOnlyDictionary<long, Upkeep.TakedownView> hidden, Question question, bool needsStanding)
{
    private readonly Dictionary<(long ArticleId, int Snapshot), KeptText> _texts = [];
    private readonly Dictionary<(long ArticleId, int Snapshot), Block[]> _blocks = [];

    public async Task<IReadOnlyList<SentenceMatch>> ReadAsync(
        IReadOnlyCollection<long> ids, IReadOnlyDictionary<string, double> weights, int limit, CancellationToken cancellationToken)
    {
        var entries = await archive.SentenceEntries.AsNoTracking().Where(e => ids.Contains(e.Id) && (!needsStanding || e.IsStanding)).ToListAsync(cancellationToken);
        entries.RemoveAll(e => hidden.ContainsKey(SentenceEntry.ArticleOf(e.Id)));
        if (entries.Count == 0)
            return [];
        var lives = await LivesAsync([.. entries.Select(e => SentenceEntry.ArticleOf(e.Id)).Distinct()], cancellationToken);
        await ReadTextsAsync(entries.Select(e => (SentenceEntry.ArticleOf(e.Id), e.FirstSnapshot)), cancellationToken);
        var close = CloseOnes(entries, lives, weights, needsPhrases: true);
        // Marks may have been part of the sentence that was pasted.
        if (close.Count == 0 && question.Phrases.Count > 0)
            close = CloseOnes(entries, lives, weights, needsPhrases: false);

        Candidate[] best = [.. close.GroupBy(c => (c.ArticleId, c.Kept.Lineage)).Select(g => g.Order().First()).Order().Take(limit)];
        return await ShowAsync(best, lives, cancellationToken);
    }

    private List<Candidate> CloseOnes(
        IEnumerable<SentenceEntry> entries, IReadOnlyDictionary<long, ILookup<int, KeptWording>> lives, IReadOnlyDictionary<string, double> weights, bool needsPhrases)
    {
        var close = new List<Candidate>();
        foreach (var entry in entries)
        {
            var articleId = SentenceEntry.ArticleOf(entry.Id);
            // What was recorded meanwhile may have brought other wordings.
            if (!lives.TryGetValue(articleId, out var life) || life[entry.Lineage].FirstOrDefault(w => w.FirstSnapshot == entry.FirstSnapshot) is not { } kept)
                continue;
            if (TextOf(articleId, kept) is { } text && Closeness.Of(text, question, weights, needsPhrases) is { } closeness)
                close.Add(new(entry.Id, articleId, kept, text, closeness));
        }

        return close;
    }

    private async Task<IReadOnlyList<SentenceMatch>> ShowAsync(
        Candidate[] best, IReadOnlyDictionary<long, ILookup<int, KeptWording>> lives, CancellationToken cancellationToken)
    {
        if (best.Length == 0)
            return [];
        var latest = best.Select(c => lives[c.ArticleId][c.Kept.Lineage].Last()).ToList();
        await ReadTextsAsync(best.Zip(latest, (c, last) => (c.ArticleId, last.FirstSnapshot)), cancellationToken);
        long[] ids = [.. best.Select(c => c.ArticleId).Distinct()];
        var articles = await archive.Articles.ForReading().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        var sightings = await SightingsAsync(ids, [.. best.Select(c => c.Kept).Concat(latest)], cancellationToken);
        return [.. best.Zip(latest, (candidate, last) =>
        {
            var found = View(candidate.ArticleId, candidate.Kept, candidate.Text);
            return new SentenceMatch
            {
                Article = articles[candidate.ArticleId].ToSummary(),
                Kind = candidate.Closeness.Kind,
                Found = found,
                Latest = last.FirstSnapshot == candidate.Kept.FirstSnapshot ? found : View(candidate.ArticleId, last, TextOf(candidate.ArticleId, last) ?? ""),
                Marks = candidate.Closeness.Marks,
                WordsInCommon = candidate.Closeness.Common,
            };
        })];

        WordingView View(long articleId, KeptWording kept, string text)
        {
            var first = sightings[(articleId, kept.FirstSnapshot)];
            Sighting? gone = kept.LastSnapshot is { } last ? sightings[(articleId, last + 1)] : null;
            return new(kept.ToWording(text), first.NotBefore, first.SeenAt, gone?.NotBefore ?? articles[articleId].LastSeenAt ?? first.SeenAt, gone?.SeenAt);
        }
    }

    private async Task<IReadOnlyDictionary<long, ILookup<int, KeptWording>>> LivesAsync(long[] ids, CancellationToken cancellationToken) =>
        (await archive.SentenceOrders.AsNoTracking().Where(o => ids.Contains(o.ArticleId)).ToListAsync(cancellationToken))
        .ToDictionary(o => o.ArticleId, o => o.ReadWordings().ToLookup(w => w.Lineage));

    private async Task<IReadOnlyDictionary<(long ArticleId, int Number), Sighting>> SightingsAsync(
        long[] ids, IReadOnlyCollection<KeptWording> wordings, CancellationToken cancellationToken)
    {
        int[] numbers = [.. wordings.SelectMany(w => new[] { w.FirstSnapshot, w.LastSnapshot + 1 ?? w.FirstSnapshot }).Distinct()];
        var rows = await archive.Snapshots.Where(s => ids.Contains(s.ArticleId) && numbers.Contains(s.Number))
            .Select(s => new { s.ArticleId, s.Number, s.NotBefore, s.FirstSeenAt }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => (r.ArticleId, r.Number), r => new Sighting(r.NotBefore, r.FirstSeenAt));
    }

    private async Task ReadTextsAsync(IEnumerable<(long ArticleId, int Snapshot)> wanted, CancellationToken cancellationToken)
    {
        // Most wordings came with the first snapshot: the articles are asked for those of one number at a time.
        foreach (var number in wanted.Distinct().Where(w => !_texts.ContainsKey(w)).GroupBy(w => w.Snapshot, w => w.ArticleId).ToList())
        {
            long[] ids = [.. number];
            var texts = KeptText.Of(archive, archive.Snapshots.Where(s => s.Number == number.Key && ids.Contains(s.ArticleId)));
            foreach (var text in await texts.ToListAsync(cancellationToken))
                _texts[(text.ArticleId, text.Number)] = text;
        }
    }

    /// <summary>A wording's words; null when its snapshot is missing or damaged, which the verify command tells.</summary>
    private string? TextOf(long articleId, KeptWording kept)
    {
        var place = (articleId, kept.FirstSnapshot);
        if (!_blocks.TryGetValue(place, out var blocks))
            _blocks[place] = blocks = BlocksOf(_texts.GetValueOrDefault(place));
        return SentenceTexts.TextOf(blocks, kept);
    }

    private static Block[] BlocksOf(KeptText? text)
    {
        try
        {
            return text is null ? [] : [.. text.Read().Blocks];
        }
        catch (ArchiveException)
        {
            // One that cannot be read must not keep the others from being found.
            return [];
        }
    }

    private sealed record Candidate(long EntryId, long ArticleId, KeptWording Kept, string Text, Closeness Closeness) : IComparable<Candidate>
    {
        public int CompareTo(Candidate? other) => other is null ? -1
            : (Closeness.Kind, -Closeness.Share, -Closeness.Overlap, -EntryId).CompareTo((other.Closeness.Kind, -other.Closeness.Share, -other.Closeness.Overlap, -other.EntryId));
    }
}

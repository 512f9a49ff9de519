using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Reads the lives of sentences.</summary>
public sealed class SentenceQueries
{
    private readonly ArchiveStore _store;

    internal SentenceQueries(ArchiveStore store) => _store = store;

    /// <summary>An article's sentences by lineage, those that are gone too; null when there is no such article.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="isStanding">True for those of the latest snapshot only, false for those that are gone, null for all.</param>
    /// <param name="cursor">Where to go on.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public async Task<ListPage<SentenceSummary>?> ListAsync(long articleId, bool? isStanding, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var key = Keyset.Read(cursor, 1);
        await using var archive = _store.CreateDbContext();
        var wordings = archive.Sentences.Where(s => s.ArticleId == articleId);
        var latest = wordings.Where(s => !wordings.Any(later => later.Lineage == s.Lineage && later.FirstSnapshot > s.FirstSnapshot));
        if (isStanding is { } standing)
            latest = latest.Where(s => s.LastSnapshot == null == standing);
        if (key is [var after])
            latest = latest.Where(s => s.Lineage > after);
        var lineages = await latest.OrderBy(s => s.Lineage).Take(Keyset.Take(limit)).Select(s => s.Lineage).ToListAsync(cancellationToken);
        if (lineages.Count == 0 && !await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken))
            return null;
        var (lives, _) = await LivesAsync(archive, articleId, lineages, cancellationToken);
        return Keyset.Page(lives, limit, s => s, s => [s.Lineage]);
    }

    /// <summary>The life of one sentence, or null when the article has no such lineage.</summary>
    public async Task<SentenceBiography?> FindAsync(long articleId, int lineage, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var (lives, snapshots) = await LivesAsync(archive, articleId, [lineage], cancellationToken);
        if (lives is not [var sentence])
            return null;
        var article = await archive.Articles.ForReading().SingleAsync(a => a.Id == articleId, cancellationToken);
        var events = LifeEvents.Of(sentence.Wordings, snapshots).ToList();
        var edits = await SentenceEdits.ReadAsync(archive, articleId, [.. events.Select(e => e.Snapshot).Distinct()], cancellationToken);
        return new SentenceBiography
        {
            Article = article.ToSummary(),
            Sentence = sentence,
            Events = [.. events.Select(e => edits.With(e, sentence.Wordings))],
            Acknowledgement = edits.Acknowledgement,
        };
    }

    /// <summary>The sentences of a snapshot's text, each with its lineage.</summary>
    public async Task<IReadOnlyList<PlacedSentence>> OfSnapshotAsync(long articleId, int number, ArticleText text, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var standing = await StandingAsync(archive, articleId, number, cancellationToken);
        // Against itself, so that the text is cut as comparisons cut it.
        return [.. ArticleDiffer.Compare(text, text).Edits.SelectMany(e => e.After).Select(s => new PlacedSentence(s, Next(standing, s)?.Lineage))];
    }

    /// <summary>The life that each edit of a comparison belongs to, by the edit's index: of its later sentence, or of the one that went.</summary>
    public async Task<IReadOnlyDictionary<int, EditLineage>> OfComparisonAsync(ComparisonView comparison, CancellationToken cancellationToken)
    {
        var (id, from, to) = (comparison.Article.Id, comparison.From.Number, comparison.To.Number);
        await using var archive = _store.CreateDbContext();
        var before = await StandingAsync(archive, id, from, cancellationToken);
        var after = await StandingAsync(archive, id, to, cancellationToken);
        var lineages = new Dictionary<int, EditLineage>();
        foreach (var (index, edit) in comparison.Diff.Edits.Index())
        {
            // Equal sentences are told apart by their order, so every sentence is counted, the unchanged ones too.
            var gone = edit.Before.Select(s => Next(before, s)).ToList().Find(w => w is not null);
            var come = edit.After.Select(s => Next(after, s)).ToList().Find(w => w is not null);
            if (edit.Operation != EditOperation.Unchanged && (come ?? gone) is { } wording)
                lineages.Add(index, new EditLineage(wording.Lineage, come?.FirstSnapshot > from ? come.RestorationOf : null));
        }

        return lineages;
    }

    /// <summary>The wordings that a snapshot has, by text; equal ones in the order of their lineage.</summary>
    private static async Task<Dictionary<string, Queue<SentenceRecord>>> StandingAsync(
        ArchiveContext archive, long articleId, int number, CancellationToken cancellationToken)
    {
        var rows = await archive.Sentences.AsNoTracking()
            .Where(s => s.ArticleId == articleId && s.FirstSnapshot <= number && (s.LastSnapshot == null || s.LastSnapshot >= number))
            .OrderBy(s => s.Lineage).ToListAsync(cancellationToken);
        return rows.GroupBy(s => s.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<SentenceRecord>(g), StringComparer.Ordinal);
    }

    private static SentenceRecord? Next(Dictionary<string, Queue<SentenceRecord>> standing, Sentence sentence) =>
        standing.TryGetValue(sentence.Text, out var same) && same.TryDequeue(out var record) ? record : null;

    private static async Task<(IReadOnlyList<SentenceSummary> Lives, IReadOnlyDictionary<int, SnapshotSummary> Snapshots)> LivesAsync(
        ArchiveContext archive, long articleId, IReadOnlyList<int> lineages, CancellationToken cancellationToken)
    {
        var wordings = (await archive.Sentences.AsNoTracking().Where(s => s.ArticleId == articleId && lineages.Contains(s.Lineage))
            .OrderBy(s => s.Lineage).ThenBy(s => s.FirstSnapshot).ToListAsync(cancellationToken)).ConvertAll(s => s.ToWording());
        int[] numbers = [.. wordings.SelectMany(LifeEvents.SnapshotsOf).Distinct()];
        var snapshots = await SnapshotQueries.Summaries(archive, archive.Snapshots.Where(s => s.ArticleId == articleId && numbers.Contains(s.Number)))
            .ToDictionaryAsync(s => s.Number, cancellationToken);
        var lastSeen = await archive.Articles.Where(a => a.Id == articleId).Select(a => a.LastSeenAt).SingleOrDefaultAsync(cancellationToken);
        return ([.. wordings.GroupBy(w => w.Lineage).Select(life => new SentenceSummary(life.Key, [.. life.Select(View)]))], snapshots);

        WordingView View(SentenceWording wording)
        {
            var (first, last) = (snapshots[wording.FirstSnapshot], wording.LastSnapshot);
            return new(
                wording, first.NotBefore, first.FirstSeenAt,
                last is null ? lastSeen ?? first.LastSeenAt : snapshots[last.Value].LastSeenAt,
                last is null ? null : snapshots[last.Value + 1].FirstSeenAt);
        }
    }
}

using ArticleRevisions.Archive.Recording;
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
        var after = key is [var lineage] ? lineage : 0;
        // They come by lineage and first snapshot, so the last of each is the latest.
        var page = (await SentenceTexts.KeptAsync(archive, articleId, cancellationToken)).GroupBy(w => w.Lineage)
            .Where(life => life.Key > after && (isStanding is null || life.Last().IsStanding == isStanding)).Take(Keyset.Take(limit)).ToList();
        if (page.Count == 0 && !await archive.Articles.AnyAsync(a => a.Id == articleId, cancellationToken))
            return null;
        var (lives, _) = await LivesAsync(archive, articleId, [.. page.SelectMany(life => life)], cancellationToken);
        return Keyset.Page(lives, limit, s => s, s => [s.Lineage]);
    }

    /// <summary>The life of one sentence, or null when the article has no such lineage.</summary>
    public async Task<SentenceBiography?> FindAsync(long articleId, int lineage, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var kept = await SentenceTexts.KeptAsync(archive, articleId, cancellationToken);
        var (lives, snapshots) = await LivesAsync(archive, articleId, [.. kept.Where(w => w.Lineage == lineage)], cancellationToken);
        if (lives is not [var sentence])
            return null;
        var article = await archive.Articles.ForReading().SingleAsync(a => a.Id == articleId, cancellationToken);
        var events = LifeEvents.Of(sentence.Wordings, snapshots).ToList();
        var edits = await SentenceEdits.ReadAsync(archive, await _store.Hidden.IdsAsync(cancellationToken), articleId, [.. events.Select(e => e.Snapshot).Distinct()], cancellationToken);
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
        var standing = Standing(await SentenceTexts.KeptAsync(archive, articleId, cancellationToken), number);
        // Against itself, so that the text is cut as comparisons cut it.
        return [.. ArticleDiffer.Compare(text, text).Edits.SelectMany(e => e.After).Select(s => new PlacedSentence(s, Next(standing, s)?.Lineage))];
    }

    /// <summary>The life that each edit of a comparison belongs to, by the edit's index: of its later sentence, or of the one that went.</summary>
    public async Task<IReadOnlyDictionary<int, EditLineage>> OfComparisonAsync(ComparisonView comparison, CancellationToken cancellationToken)
    {
        var (id, from, to) = (comparison.Article.Id, comparison.From.Number, comparison.To.Number);
        await using var archive = _store.CreateDbContext();
        var kept = await SentenceTexts.KeptAsync(archive, id, cancellationToken);
        var (before, after) = (Standing(kept, from), Standing(kept, to));
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

    /// <summary>The wordings that a snapshot has, by what finds their words; equal ones in the order of their lineage.</summary>
    private static Dictionary<(int Length, uint Key), Queue<KeptWording>> Standing(IReadOnlyList<KeptWording> kept, int number) =>
        kept.Where(w => w.StandsIn(number)).GroupBy(w => (w.Span.Length, w.Key)).ToDictionary(g => g.Key, g => new Queue<KeptWording>(g));

    private static KeptWording? Next(Dictionary<(int Length, uint Key), Queue<KeptWording>> standing, Sentence sentence)
    {
        var text = SentenceWording.TextOf(sentence.Text);
        return standing.TryGetValue((text.Length, KeptWording.KeyOf(text)), out var same) && same.TryDequeue(out var wording) ? wording : null;
    }

    private static async Task<(IReadOnlyList<SentenceSummary> Lives, IReadOnlyDictionary<int, SnapshotSummary> Snapshots)> LivesAsync(
        ArchiveContext archive, long articleId, IReadOnlyCollection<KeptWording> kept, CancellationToken cancellationToken)
    {
        var wordings = await SentenceTexts.ReadAsync(archive, articleId, kept, cancellationToken);
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

using ArticleRevisions.Archive.Searching;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Answers whether a sentence was ever in an article: searches every wording ever seen.</summary>
public sealed class SentenceSearch
{
    /// <summary>The longest question, in UTF-16 code units.</summary>
    public const int LongestQuestion = 2_000;

    /// <summary>The most sentences of an answer.</summary>
    public const int MostMatches = 100;

    private readonly ArchiveStore _store;

    private readonly CommonWords _common = new();

    internal SentenceSearch(ArchiveStore store) => _store = store;

    /// <summary>
    /// The sentences that are closest to a question: loose words, a phrase between quotation marks, or a whole sentence.
    /// What is typed is only ever words, and the work is bounded whatever they are.
    /// </summary>
    /// <param name="question">At most <see cref="LongestQuestion"/> characters; of a longer one the first are taken.</param>
    /// <param name="filter">Where to search.</param>
    /// <param name="limit">How many sentences, from 1 to <see cref="MostMatches"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SentenceFindings> FindAsync(string question, SentenceSearchFilter filter, int limit, CancellationToken cancellationToken)
    {
        var asked = Question.Of(question.Length > LongestQuestion ? question[..LongestQuestion] : question);
        await using var archive = _store.CreateDbContext();
        if (asked.Words.Count == 0 || await WithinAsync(archive, filter, cancellationToken) is not { } within)
            return new(asked.Distinct.Count, [], HasMore: false);

        limit = Math.Clamp(limit, 1, MostMatches);
        var range = filter.ArticleId is { } id ? SentenceEntry.RangeOf(id) : (0, long.MaxValue);
        var nominees = new Nominees(archive, asked, within, range, _common);
        var (ids, hasMore) = await nominees.FindAsync(limit, cancellationToken);
        // Wordings that are gone are few and marked in the index; those that stand are most and are picked out here.
        var reading = new MatchReading(archive, await _store.Hidden.AllAsync(cancellationToken), asked, filter.IsStanding == true);
        var matches = await reading.ReadAsync(ids, nominees.Weights, limit, cancellationToken);
        return new(asked.Distinct.Count, matches, hasMore);
    }

    /// <summary>What every entry must have; null when there is no such publication.</summary>
    private static async Task<IReadOnlyList<string>?> WithinAsync(ArchiveContext archive, SentenceSearchFilter filter, CancellationToken cancellationToken)
    {
        var within = new List<string>();
        if (filter.IsStanding == false)
            within.Add(IndexedWords.Gone);
        if (filter.Host is null)
            return within;
        var publication = await archive.Publications.Where(p => p.Host == filter.Host).Select(p => (long?)p.Id).SingleOrDefaultAsync(cancellationToken);
        if (publication is null)
            return null;
        within.Add(IndexedWords.PublicationOf(publication.Value));
        return within;
    }
}

using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Searching;

/// <summary>Keeps the search index in step with an article's wordings, inside one transaction and with the article locked.</summary>
internal sealed class SentenceIndex(ArchiveContext archive)
{
    /// <summary>Brings the index up to some wordings: all that the article has, and no others. False when the words of some were needed and not given.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="wordings">Its wordings.</param>
    /// <param name="texts">The words at least of those that are not in the index as they are now.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<bool> KeepAsync(
        long articleId, IEnumerable<KeptWording> wordings, IReadOnlyDictionary<(int Lineage, int FirstSnapshot), string> texts, CancellationToken cancellationToken)
    {
        var article = await archive.Articles.FindAsync([articleId], cancellationToken) ?? throw new ArchiveException($"There is no article {articleId}.");
        var (first, last) = SentenceEntry.RangeOf(articleId);
        var known = await archive.SentenceEntries.Where(e => e.Id >= first && e.Id <= last)
            .ToDictionaryAsync(e => (e.Lineage, e.FirstSnapshot), cancellationToken);
        var next = known.Values.Select(e => e.Id + 1).DefaultIfEmpty(first).Max();
        var (stale, fresh) = (new List<long>(), new List<IndexedWords>());
        var isComplete = true;
        foreach (var wording in wordings)
        {
            var key = unchecked((int)wording.Key);
            if (known.Remove((wording.Lineage, wording.FirstSnapshot), out var entry))
            {
                if ((entry.Key, entry.IsStanding) == (key, wording.IsStanding))
                    continue;
            }

            if (!texts.TryGetValue((wording.Lineage, wording.FirstSnapshot), out var text))
            {
                isComplete = false;
                continue;
            }

            if (entry is not null)
            {
                stale.Add(entry.Id);
                (entry.Key, entry.IsStanding) = (key, wording.IsStanding);
            }
            else if (next <= last)
            {
                entry = new SentenceEntry { Id = next++, Lineage = wording.Lineage, FirstSnapshot = wording.FirstSnapshot, IsStanding = wording.IsStanding, Key = key };
                archive.SentenceEntries.Add(entry);
            }
            else
            {
                // A million wordings of one article are no article any more.
                continue;
            }

            fresh.Add(IndexedWords.Of(entry.Id, article.PublicationId, wording.IsStanding, text));
        }

        archive.SentenceEntries.RemoveRange(known.Values);
        stale.AddRange(known.Values.Select(e => e.Id));
        if (stale.Count > 0)
            await archive.RemoveWordsAsync(stale, cancellationToken);
        if (fresh.Count > 0)
            await archive.AddWordsAsync(fresh, cancellationToken);
        return isComplete;
    }
}

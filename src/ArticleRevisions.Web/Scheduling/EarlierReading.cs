using System.Collections.Concurrent;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Warc;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>
/// Tells an edit from another way of reading. A later version of this program, or a new source rule, may read the same page
/// otherwise; then the page that is kept of the latest snapshot, read again, gives the text that was seen now.
/// </summary>
internal sealed class EarlierReading(PageCapture pages, ArticleQueries articles, SnapshotQueries snapshots, SourceRulesFile rules)
{
    // The articles whose latest snapshot was read as pages are read now, with the version of the rules.
    private readonly ConcurrentDictionary<long, int> _alike = new();

    /// <summary>The text to record: the visit's, or the latest snapshot's when only the way of reading is another.</summary>
    public async Task<ArticleText?> TextOfAsync(long article, CaptureResult visit)
    {
        if (visit.Article?.Text is not { } text || IsAlike(article))
            return visit.Article?.Text;
        if (await articles.FindAsync(article, CancellationToken.None) is not { Snapshots: > 0 and var latest }
            || await snapshots.FindAsync(article, latest, CancellationToken.None) is not { } known || known.Facts.TextHash == text.Hash())
            return text;
        if (await snapshots.ResponseAsync(article, latest, CancellationToken.None) is not { } kept)
            return text;

        var response = new RawResponse(new Uri(kept.Url), kept.Status, kept.Headers, kept.Body);
        var again = await pages.ReadAsync(response.Url, response, new StoredResponse(kept.Status, kept.Headers, kept.Body).Charset, known.Facts.FirstSeenAt, CancellationToken.None);
        return again.Article?.Text.Hash() == text.Hash() ? known.Text : text;
    }

    /// <summary>Remembers that the latest snapshot is read as pages are read now.</summary>
    public void Remember(long article, CaptureResult visit, ArticleText? recordedText, CheckOutcome outcome)
    {
        if (visit.Article is { } read && ReferenceEquals(read.Text, recordedText) && outcome is CheckOutcome.Changed or CheckOutcome.Unchanged)
            _alike[article] = rules.Version;
    }

    private bool IsAlike(long article) => _alike.TryGetValue(article, out var version) && version == rules.Version;
}

namespace ArticleRevisions.Archive.Recording;

/// <summary>Records checks: one check, one transaction.</summary>
public sealed class CheckRecorder
{
    private readonly ArchiveStore _store;

    internal CheckRecorder(ArchiveStore store) => _store = store;

    /// <summary>
    /// Records what a visit saw: the check always; a snapshot only when the text differs from the latest; then its revision
    /// with edits, notices and interval. When it returns, the record is on the disk.
    /// </summary>
    /// <exception cref="ArchiveException">The article does not exist, or the check is older than the article's latest.</exception>
    /// <exception cref="ArgumentException">The observation has neither a text nor an outcome, or both, or a text without blocks.</exception>
    public Task<RecordedCheck> RecordAsync(CheckObservation observation, CancellationToken cancellationToken)
    {
        ThrowIfContradictory(observation);
        return _store.WriteAsync(async archive =>
        {
            var article = await archive.LockArticleAsync(observation.ArticleId, cancellationToken)
                ?? throw new ArchiveException($"There is no article {observation.ArticleId}.");
            if (article.LastCheckedAt > observation.At)
            {
                throw new ArchiveException(
                    $"The check of {observation.At:u} is older than the latest one of article {article.Id} ({article.LastCheckedAt:u}); checks are recorded in the order of time.");
            }

            return await new CheckRecording(archive, article, observation).RunAsync(cancellationToken);
        }, cancellationToken, recorded => recorded.Outcome == CheckOutcome.Changed ? null : observation.ArticleId);
    }

    private static void ThrowIfContradictory(CheckObservation observation)
    {
        if (observation.Text is null == observation.Outcome is null)
            throw new ArgumentException("A check has either a text or an outcome.", nameof(observation));
        if (observation.Outcome is CheckOutcome.Changed or CheckOutcome.Unchanged)
            throw new ArgumentException("Changed and unchanged are for the archive to tell, from a text.", nameof(observation));
        if (observation.Text is { Blocks.Count: 0 })
            throw new ArgumentException("A text without blocks is no article; its outcome is Empty.", nameof(observation));
    }
}

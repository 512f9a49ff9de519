namespace ArticleRevisions.Archive.Recording;

/// <summary>Records checks: one check, one transaction.</summary>
public sealed class CheckRecorder
{
    /// <summary>
    /// Records what a visit saw: the check always; a snapshot only when the text differs from the latest; then its revision
    /// with edits, notices and interval. When it returns, the record is on the disk.
    /// </summary>
    /// <exception cref="ArchiveException">The article does not exist, or the check is older than the article's latest.</exception>
    public Task<RecordedCheck> RecordAsync(CheckObservation observation, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}

using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>The recording of one check, inside its transaction and with its article locked.</summary>
internal sealed class CheckRecording(ArchiveContext archive, Article article, CheckObservation observation)
{
    private readonly LedgerLinks _links = new(archive);

    public async Task<RecordedCheck> RunAsync(CancellationToken cancellationToken)
    {
        var hasNewAddress = await AddAliasesAsync(cancellationToken);
        var seen = observation.Text is { } text ? await SeenText.ReadAsync(archive, article, text, cancellationToken) : null;
        var outcome = observation.Outcome ?? await JudgeAsync(seen!, cancellationToken);
        var check = new Check
        {
            ArticleId = article.Id,
            At = observation.At,
            DurationMilliseconds = (long)observation.Duration.TotalMilliseconds,
            Outcome = outcome,
            Status = observation.Status,
            BytesReceived = observation.BytesReceived,
            Detail = observation.Detail ?? DetailOf(outcome),
            // The snapshot, where there is one, tells it.
            TextHash = SnapshotSeen(outcome) is null ? seen?.Hash : null,
            Snapshot = SnapshotSeen(outcome),
        };
        archive.Checks.Add(check);

        var revision = outcome == CheckOutcome.Changed ? await KeepAsync(seen!, check, cancellationToken) : null;
        if (hasNewAddress && article.Snapshots > 1)
            await _links.LinkArticleAsync(article.Id, cancellationToken);
        article.Count(outcome, observation.At);
        article.RememberValidators(outcome, observation.ETag, observation.LastModified);
        await DescribePublicationAsync(cancellationToken);
        await _links.SettleAsync(cancellationToken);
        return new RecordedCheck(check.Id, outcome, outcome == CheckOutcome.Changed ? article.Snapshots : null, revision?.Id);
    }

    /// <summary>Whether the text is the latest snapshot's, a new one, one that must be seen again first, or none of the article's.</summary>
    private async Task<CheckOutcome> JudgeAsync(SeenText seen, CancellationToken cancellationToken)
    {
        if (seen.IsLatest)
            return CheckOutcome.Unchanged;

        // A text that the article had before is known to be its own, unless a later one cut short looks the same.
        var isPending = seen.Hash == article.PendingHash;
        if (observation.IsTrusted || (seen.RestorationOf is not null && !observation.MayBeCut) || !(isPending || seen.IsSuspicious || observation.MayBeCut))
            return CheckOutcome.Changed;
        // However often a wall or an error page is met, it says nothing about the article.
        if (observation.IsPaywalled && seen.IsTeaser)
            return CheckOutcome.Blocked;
        if (!isPending)
            article.Suspect(seen.Hash, observation.At);
        if (!seen.IsTeaser && await IsAnothersToo(seen.Hash, cancellationToken))
            return CheckOutcome.Missing;
        return isPending && ++article.PendingSights == Suspicion.SightsThatConvince ? CheckOutcome.Changed : CheckOutcome.Suspicious;
    }

    /// <summary>Whether another article of the publication shows the text as well: an error page, or the front page.</summary>
    private Task<bool> IsAnothersToo(string hash, CancellationToken cancellationToken) => archive.Articles.AnyAsync(
        a => a.PublicationId == article.PublicationId && a.Id != article.Id && (a.PendingHash == hash || a.TextHash == hash), cancellationToken);

    /// <summary>One line about what the archive alone can tell from a text.</summary>
    private string? DetailOf(CheckOutcome outcome) => (observation.Outcome, outcome) switch
    {
        (null, CheckOutcome.Blocked) => "The page showed a teaser of the text that is known; the rest stands behind a paywall.",
        (null, CheckOutcome.Missing) => "The page showed what another article's address shows as well, and nothing of this one.",
        (null, CheckOutcome.Suspicious) when observation.MayBeCut => "The page broke off before its end; what it lacks counts when two further checks miss it too.",
        (null, CheckOutcome.Suspicious) => "The text is far from the last one; it counts when two further checks see it again.",
        _ => null,
    };

    private int? SnapshotSeen(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Changed => article.Snapshots + 1,
        CheckOutcome.Unchanged or CheckOutcome.NotModified when article.Snapshots > 0 => article.Snapshots,
        _ => null,
    };

    /// <summary>Keeps the text as a snapshot with all that follows from it; returns the revision, none for the first.</summary>
    private async Task<Revision?> KeepAsync(SeenText seen, Check check, CancellationToken cancellationToken)
    {
        var firstSeen = seen.Hash == article.PendingHash ? article.PendingSince!.Value : observation.At;
        var snapshot = await seen.ToSnapshotAsync(archive, article, observation, check, firstSeen, cancellationToken);
        archive.Snapshots.Add(snapshot);

        Revision? revision = null;
        RevisionChanges? changes = null;
        if (seen.Diff is { } diff)
        {
            revision = Revision.LeadingTo(snapshot, article.PublicationId);
            changes = revision.Derive(diff, seen.LatestBytes!, seen.Bytes);
            // What no notice touches below stays so.
            revision.Settle(changes, new HashSet<EditPlace>());
            archive.Revisions.Add(revision);
        }

        var notices = await archive.Notices.Include(n => n.Targets)
            .Where(n => n.ArticleId == article.Id && n.RemovedIn == null).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        var worded = NoticeHistory.Advance(notices, article.PublicationId, snapshot, seen.Text, seen.Diff);
        archive.Notices.AddRange(worded.Where(n => n.Id == 0));
        await new SentenceHistory(archive).AdvanceAsync(article.Id, snapshot.Number, seen.Text, seen.Diff, cancellationToken);
        article.Advance(snapshot, seen.Text.Language);
        await archive.SaveChangesAsync(cancellationToken);

        if (revision is not null)
            await _links.LinkRevisionAsync(revision, changes!, cancellationToken);
        foreach (var notice in worded)
            await _links.LinkNoticeAsync(notice, cancellationToken);
        return revision;
    }

    private async Task<bool> AddAliasesAsync(CancellationToken cancellationToken)
    {
        var isAdded = false;
        foreach (var address in observation.Aliases.DistinctBy(a => a.Key))
        {
            // An address leads to the article that had it first.
            if (await archive.ArticleAliases.AnyAsync(a => a.Key == address.Key, cancellationToken))
                continue;
            article.Aliases.Add(ArticleAlias.Of(address));
            isAdded = true;
        }

        if (isAdded)
            await archive.SaveChangesAsync(cancellationToken);
        return isAdded;
    }

    /// <summary>Keeps what the page says about its publication; what it does not say stays as it was.</summary>
    private async Task DescribePublicationAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(observation.PublicationName) && observation.CorrectionsPolicy is null)
            return;
        var publication = await archive.Publications.SingleAsync(p => p.Id == article.PublicationId, cancellationToken);
        if (!string.IsNullOrWhiteSpace(observation.PublicationName))
            publication.Name = observation.PublicationName.Trim();
        publication.CorrectionsPolicy = observation.CorrectionsPolicy ?? publication.CorrectionsPolicy;
    }
}

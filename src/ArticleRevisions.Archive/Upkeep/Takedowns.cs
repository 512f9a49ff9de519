using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>Why an article's record is hidden.</summary>
/// <param name="At">Since when.</param>
/// <param name="Reason">Why, in words for everyone.</param>
public sealed record TakedownView(DateTimeOffset At, string Reason);

/// <summary>
/// Hides the record of an article, and shows it again. A hidden article is on no list and answers 410; its snapshots stay as
/// they are, are verified and exported, and the page is not checked meanwhile.
/// </summary>
public sealed class Takedowns
{
    /// <summary>The longest reason, in UTF-16 code units.</summary>
    public const int LongestReason = 500;

    private readonly ArchiveStore _store;

    internal Takedowns(ArchiveStore store) => _store = store;

    /// <summary>Hides an article; one that is hidden already gets the new reason and keeps its instant. False when there is no such article.</summary>
    /// <exception cref="ArgumentException">The reason is empty or longer than <see cref="LongestReason"/>.</exception>
    public async Task<bool> TakeDownAsync(long articleId, string reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, LongestReason, nameof(reason));
        var done = await _store.WriteAsync(async archive =>
        {
            if (await archive.Articles.SingleOrDefaultAsync(a => a.Id == articleId, cancellationToken) is not { } article)
                return false;
            if (await archive.Takedowns.SingleOrDefaultAsync(t => t.ArticleId == articleId, cancellationToken) is { } earlier)
                earlier.Reason = reason;
            else
                archive.Takedowns.Add(new Takedown { ArticleId = articleId, At = at, Reason = reason });
            article.NextVisitAt = null;
            return true;
        }, cancellationToken);
        Publish();
        return done;
    }

    /// <summary>Shows an article again and makes it due; false when it was not hidden.</summary>
    public async Task<bool> LiftAsync(long articleId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var done = await _store.WriteAsync(async archive =>
        {
            if (await archive.Takedowns.Include(t => t.Article).SingleOrDefaultAsync(t => t.ArticleId == articleId, cancellationToken) is not { } takedown)
                return false;
            takedown.Article!.NextVisitAt = now;
            archive.Takedowns.Remove(takedown);
            return true;
        }, cancellationToken);
        Publish();
        return done;
    }

    /// <summary>Why an article is hidden, or null when it is not.</summary>
    public async ValueTask<TakedownView?> FindAsync(long articleId, CancellationToken cancellationToken) =>
        (await _store.Hidden.AllAsync(cancellationToken)).GetValueOrDefault(articleId);

    /// <summary>Every hidden article by its id.</summary>
    public async ValueTask<IReadOnlyDictionary<long, TakedownView>> AllAsync(CancellationToken cancellationToken) => await _store.Hidden.AllAsync(cancellationToken);

    // In this order: a list that is made after the count has grown must know what is hidden.
    private void Publish()
    {
        _store.Hidden.Forget();
        _store.Changes.Wrote();
    }
}

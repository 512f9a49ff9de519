using System.Diagnostics;
using ArticleRevisions.Archive.Postgres;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ArticleRevisions.Archive;

/// <summary>
/// Opens the configured database, for reading or for one transaction. SQLite has one writer: in this process writers
/// queue here instead of spinning on its lock.
/// </summary>
internal sealed class ArchiveStore : IDbContextFactory<ArchiveContext>, IDisposable
{
    private const int MostAttempts = 5;

    private readonly ArchiveProvider _provider;
    private readonly Func<ArchiveContext> _open;
    private readonly SemaphoreSlim _writer = new(1);

    public ArchiveStore(IOptions<ArchiveOptions> options)
    {
        _provider = options.Value.Provider;
        _open = _provider switch
        {
            ArchiveProvider.Sqlite => Opening(SqliteArchiveContext.Options(options.Value)),
            ArchiveProvider.Postgres => Opening(PostgresArchiveContext.Options(options.Value)),
            _ => throw new UnreachableException(),
        };
        Hidden = new HiddenArticles(_open);
    }

    /// <summary>The articles whose record is hidden.</summary>
    public HiddenArticles Hidden { get; }

    /// <summary>What was read of this archive's revisions.</summary>
    public RevisionCache Revisions { get; } = new();

    /// <summary>What was written through this store.</summary>
    public ArchiveChanges Changes { get; } = new();

    public ArchiveContext CreateDbContext() => _open();

    public Task WriteAsync(Func<ArchiveContext, Task> work, CancellationToken cancellationToken, long? onlyArticle = null) =>
        WriteAsync(async context => { await work(context); return true; }, cancellationToken, _ => onlyArticle);

    /// <summary>
    /// Runs the work in one transaction and commits it. PostgreSQL may end one of two transactions that wait for each
    /// other or make the same key; the work then runs again from the start with a fresh context, so it must keep nothing
    /// from a failed run.
    /// </summary>
    /// <param name="work">What is written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="onlyArticle">The one article of which the work changed something and no list, as far as there is one.</param>
    public async Task<T> WriteAsync<T>(Func<ArchiveContext, Task<T>> work, CancellationToken cancellationToken, Func<T, long?>? onlyArticle = null)
    {
        var result = await WriteAlongAsync(work, cancellationToken);
        if (onlyArticle?.Invoke(result) is { } article)
            Changes.WroteOnly(article);
        else
            Changes.Wrote();
        return result;
    }

    public void Dispose()
    {
        _writer.Dispose();
        Revisions.Dispose();
    }

    private async Task<T> WriteAlongAsync<T>(Func<ArchiveContext, Task<T>> work, CancellationToken cancellationToken)
    {
        if (_provider == ArchiveProvider.Postgres)
            return await WriteOnPostgresAsync(work, cancellationToken);
        await _writer.WaitAsync(cancellationToken);
        try
        {
            return await RunAsync(work, cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    private async Task<T> WriteOnPostgresAsync<T>(Func<ArchiveContext, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunAsync(work, cancellationToken);
            }
            catch (Exception exception) when (attempt < MostAttempts && IsTransactionConflict(exception))
            {
                // The other transaction has won; this one starts again.
            }
        }
    }

    // A row that another process just made with the same key counts too: the next run finds it.
    private static bool IsTransactionConflict(Exception? exception) => exception switch
    {
        null => false,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation } => true,
        _ => IsTransactionConflict(exception.InnerException),
    };

    private async Task<T> RunAsync<T>(Func<ArchiveContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var context = CreateDbContext();
        // On SQLite this is BEGIN IMMEDIATE: the write lock comes first, so a read in here cannot go stale.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(context);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static Func<ArchiveContext> Opening<TContext>(DbContextOptions<TContext> options) where TContext : ArchiveContext =>
        new PooledDbContextFactory<TContext>(options).CreateDbContext;
}

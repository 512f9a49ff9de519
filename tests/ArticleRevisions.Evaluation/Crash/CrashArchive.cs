using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Evaluation.Crash;

/// <summary>What an archive holds after crashes, and whatever of it should not be so.</summary>
/// <param name="Checks">The ids of all checks.</param>
/// <param name="Snapshots">How many snapshots.</param>
/// <param name="Faults">What is wrong, a line each; every line begins with the sort of fault.</param>
internal sealed record CrashFindings(IReadOnlySet<long> Checks, int Snapshots, IReadOnlyList<string> Faults)
{
    public const string Damaged = "damaged", HalfSnapshot = "half snapshot", WrongRevision = "wrong revision", Invented = "invented text";

    public int Count(string sort) => Faults.Count(fault => fault.StartsWith(sort, StringComparison.Ordinal));
}

/// <summary>A SQLite archive in a folder of its own, made before the crashes and looked at after them.</summary>
internal sealed class CrashArchive : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public CrashArchive()
    {
        var settings = new Dictionary<string, string?> { ["Archive:Provider"] = "Sqlite", ["Archive:DataFolder"] = Folder };
        _services = new ServiceCollection().AddLogging().AddArchive(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("articlerevisions-crash-").FullName;

    /// <summary>What reads the archive.</summary>
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Makes the database and watches the articles; their ids in the same order.</summary>
    public async Task<IReadOnlyList<long>> WatchAsync(IEnumerable<Uri> articles, CancellationToken cancellationToken)
    {
        await _services.GetRequiredService<ArchiveUpkeep>().MigrateAsync(cancellationToken);
        var register = _services.GetRequiredService<ArticleRegister>();
        var ids = new List<long>();
        foreach (var url in articles)
            ids.Add((await register.AddArticleAsync(new ArticleAddress(url.AbsoluteUri, UrlIdentity.KeyOf(url), UrlIdentity.HostOf(url)), TimeProvider.System.GetUtcNow(), cancellationToken)).Id);
        return ids;
    }

    /// <summary>The articles that a dead process still holds.</summary>
    public async Task<IReadOnlySet<long>> LeasedAsync(CancellationToken cancellationToken)
    {
        await using var context = Context();
        return (await context.Articles.AsNoTracking().Where(a => a.LeasedBy != null).Select(a => a.Id).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>Looks through the whole archive.</summary>
    /// <param name="lastEdition">The last edition of an article, by its id, that was ever served.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<CrashFindings> InspectAsync(Func<long, int> lastEdition, CancellationToken cancellationToken)
    {
        await using var context = Context();
        var faults = (await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancellationToken))
            .Concat(await context.Database.SqlQueryRaw<string>("SELECT 'a row of ' || \"table\" || ' points nowhere' AS Value FROM pragma_foreign_key_check").ToListAsync(cancellationToken))
            .Where(said => said != "ok").Select(said => $"{CrashFindings.Damaged}: {said}").ToList();
        var checks = await context.Checks.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellationToken);
        var snapshots = (await context.Snapshots.AsNoTracking().Select(s => new { s.ArticleId, s.Number, s.CheckId, s.Headline, s.ResponseHash }).ToListAsync(cancellationToken)).ToLookup(s => s.ArticleId);
        var revisions = (await context.Revisions.AsNoTracking().Select(r => new { r.ArticleId, r.From, r.To }).ToListAsync(cancellationToken)).ToLookup(r => r.ArticleId);
        var evidence = (await context.RawResponses.AsNoTracking().Select(r => r.Hash).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var article in await context.Articles.AsNoTracking().ToListAsync(cancellationToken))
        {
            var own = snapshots[article.Id].OrderBy(s => s.Number).ToList();
            var seen = checks.Values.Where(c => c.ArticleId == article.Id).ToList();
            if (!own.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, article.Snapshots)) || article.Checks != seen.Count)
                faults.Add($"{CrashFindings.HalfSnapshot}: article {article.Id} counts {article.Checks} checks and {article.Snapshots} snapshots, and has {seen.Count} and {own.Count}");
            if (seen.Count(c => c.Outcome == CheckOutcome.Changed) != own.Count)
                faults.Add($"{CrashFindings.HalfSnapshot}: article {article.Id} has {own.Count} snapshots from {seen.Count(c => c.Outcome == CheckOutcome.Changed)} changes");
            foreach (var s in own.Where(s => !checks.TryGetValue(s.CheckId, out var check) || check.ArticleId != article.Id || check.Snapshot != s.Number || !evidence.Contains(s.ResponseHash ?? "")))
                faults.Add($"{CrashFindings.HalfSnapshot}: number {s.Number} of article {article.Id} lacks its check or its evidence");
            if (!revisions[article.Id].OrderBy(r => r.To).Select(r => (r.From, r.To)).SequenceEqual(own.Skip(1).Select(s => (s.Number - 1, s.Number))))
                faults.Add($"{CrashFindings.WrongRevision}: article {article.Id} has {own.Count} snapshots and {revisions[article.Id].Count()} revisions, or they do not follow each other");
            var editions = own.Select(s => CrashNewsroom.EditionOf(s.Headline)).ToList();
            if (editions.Contains(null) || editions.Zip(editions.Skip(1)).Any(pair => pair.First >= pair.Second) || editions.LastOrDefault() > lastEdition(article.Id))
                faults.Add($"{CrashFindings.Invented}: article {article.Id} has the editions {string.Join(' ', editions)}");
        }

        return new CrashFindings(checks.Keys.ToHashSet(), snapshots.Sum(s => s.Count()), faults);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private ArchiveContext Context() => _services.GetRequiredService<ArchiveStore>().CreateDbContext();
}

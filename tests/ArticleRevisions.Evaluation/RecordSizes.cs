using ArticleRevisions.Archive;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Evaluation;

/// <summary>What a table is to the record.</summary>
internal enum RecordPart
{
    /// <summary>Checks, snapshots, revisions with their edits, notices, lineage.</summary>
    Record,

    /// <summary>The pages as received.</summary>
    Evidence,

    /// <summary>Articles and their addresses, feeds, a search index, keys.</summary>
    Other,
}

/// <summary>The bytes that a table and its indexes take on the disk, in whole pages.</summary>
internal sealed record TableSize(string Table, RecordPart Part, long Bytes);

/// <summary>The sizes of an archive's tables.</summary>
/// <param name="Snapshots">How many snapshots it has.</param>
/// <param name="Sizes">Every table.</param>
internal sealed record RecordSizes(int Snapshots, IReadOnlyList<TableSize> Sizes)
{
    private static readonly HashSet<string> Record =
        ["Checks", "Snapshots", "Revisions", "Notices", "NoticeLinks", "NoticeTargets", "SentenceOrders"];

    /// <summary>Vacuums a SQLite archive, drops one table after the other and counts the pages that come free.</summary>
    public static async Task<RecordSizes> TakeApartAsync(ArchiveStore store, CancellationToken cancellationToken)
    {
        await using var archive = store.CreateDbContext();
        var snapshots = await archive.Snapshots.CountAsync(cancellationToken);
        await archive.Database.OpenConnectionAsync(cancellationToken);
        await archive.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; VACUUM;", cancellationToken);
        var pageSize = await NumberAsync("PRAGMA page_size");
        // The tables inside a search index go with it.
        var tables = await archive.Database
            .SqlQuery<string>($"SELECT name AS \"Value\" FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'").ToListAsync(cancellationToken);
        var sizes = new List<TableSize>();
        // The schema shrinks with every table; by then the few pages that this frees are counted apart.
        foreach (var table in tables.OrderByDescending(PartOf))
        {
            var freeBefore = await NumberAsync("PRAGMA freelist_count");
            // Names of our own model.
#pragma warning disable EF1002
            await archive.Database.ExecuteSqlRawAsync($"DROP TABLE \"{table}\"", cancellationToken);
#pragma warning restore EF1002
            sizes.Add(new TableSize(table, PartOf(table), (await NumberAsync("PRAGMA freelist_count") - freeBefore) * pageSize));
        }

        return new RecordSizes(snapshots, sizes);

        async Task<long> NumberAsync(string pragma)
        {
            await using var command = archive.Database.GetDbConnection().CreateCommand();
            command.CommandText = pragma;
            return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
    }

    private static RecordPart PartOf(string table) =>
        Record.Contains(table) ? RecordPart.Record : table == "RawResponses" ? RecordPart.Evidence : RecordPart.Other;
}

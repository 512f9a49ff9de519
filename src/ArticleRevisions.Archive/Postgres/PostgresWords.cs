using System.Globalization;
using System.Text;
using ArticleRevisions.Archive.Searching;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ArticleRevisions.Archive.Postgres;

/// <summary>The search index as a table of text vectors: https://www.postgresql.org/docs/current/datatype-textsearch.html.</summary>
internal static class PostgresWords
{
    public const string Create = """
        CREATE TABLE "SentenceIndex" ("Id" bigint NOT NULL CONSTRAINT "PK_SentenceIndex" PRIMARY KEY, "Words" tsvector NOT NULL);
        CREATE INDEX "IX_SentenceIndex_Words" ON "SentenceIndex" USING gin ("Words");
        """;

    public static Task AddAsync(ArchiveContext archive, IReadOnlyList<IndexedWords> rows, CancellationToken cancellationToken)
    {
        long[] ids = [.. rows.Select(r => r.Id)];
        string[] vectors = [.. rows.Select(r => VectorOf(r.Words))];
        return archive.Database.ExecuteSqlAsync(
            $"""INSERT INTO "SentenceIndex" ("Id", "Words") SELECT id, words::tsvector FROM unnest({ids}, {vectors}) AS added(id, words)""", cancellationToken);
    }

    public static Task RemoveAsync(ArchiveContext archive, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        long[] removed = [.. ids];
        return archive.Database.ExecuteSqlAsync($"""DELETE FROM "SentenceIndex" WHERE "Id" = ANY({removed})""", cancellationToken);
    }

    public static async Task<IReadOnlyList<IReadOnlyList<long>>> FindAsync(
        ArchiveContext archive, IReadOnlyList<WordQuery> queries, (long First, long Last) range, int limit, CancellationToken cancellationToken)
    {
        if (queries.Count == 0)
            return [];
        await archive.Database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch((NpgsqlConnection)archive.Database.GetDbConnection());
        foreach (var query in queries)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("""SELECT "Id" FROM "SentenceIndex" WHERE "Words" @@ $1::tsquery AND "Id" BETWEEN $2 AND $3 ORDER BY "Id" DESC LIMIT $4""")
            {
                Parameters = { new() { Value = Written(query) }, new() { Value = range.First }, new() { Value = range.Last }, new() { Value = limit } },
            });
        }

        var found = new List<IReadOnlyList<long>>(queries.Count);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        do
        {
            var ids = new List<long>();
            while (await reader.ReadAsync(cancellationToken))
                ids.Add(reader.GetInt64(0));
            found.Add(ids);
        }
        while (await reader.NextResultAsync(cancellationToken));
        return found;
    }

    private static string VectorOf(IReadOnlyList<string> words)
    {
        var vector = new StringBuilder();
        foreach (var (index, word) in words.Index())
            vector.Append(CultureInfo.InvariantCulture, $"'{word}':{index + 1} ");
        return vector.ToString();
    }

    // Words have neither quotation marks nor backslashes; between such marks everything else is a word too.
    private static string Written(WordQuery query) =>
        string.Join(" & ", query.Phrases.Select(p => $"({string.Join(" <-> ", p.Select(w => $"'{w}'"))})"));
}

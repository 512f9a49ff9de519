using System.Text;
using System.Text.Json;
using ArticleRevisions.Archive.Searching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Sqlite;

/// <summary>The search index as an FTS5 table without content: https://sqlite.org/fts5.html.</summary>
internal static class SqliteWords
{
    // The words are cut and folded already; what one of them is made of must not be cut again.
    public const string Create = """
        CREATE VIRTUAL TABLE "SentenceIndex" USING fts5("Words", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
        """;

    public static Task AddAsync(ArchiveContext archive, IReadOnlyList<IndexedWords> rows, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(rows.Select(r => new object[] { r.Id, string.Join(' ', r.Words) }));
        return archive.Database.ExecuteSqlAsync(
            $"""INSERT INTO "SentenceIndex" (rowid, "Words") SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each({json})""", cancellationToken);
    }

    public static Task RemoveAsync(ArchiveContext archive, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(ids);
        return archive.Database.ExecuteSqlAsync($"""DELETE FROM "SentenceIndex" WHERE rowid IN (SELECT value FROM json_each({json}))""", cancellationToken);
    }

    public static async Task<IReadOnlyList<IReadOnlyList<long>>> FindAsync(
        ArchiveContext archive, IReadOnlyList<WordQuery> queries, (long First, long Last) range, int limit, CancellationToken cancellationToken)
    {
        await archive.Database.OpenConnectionAsync(cancellationToken);
        await using var command = (SqliteCommand)archive.Database.GetDbConnection().CreateCommand();
        command.Parameters.AddWithValue("$first", range.First);
        command.Parameters.AddWithValue("$last", range.Last);
        command.Parameters.AddWithValue("$limit", limit);
        command.Parameters.AddWithValue("$query", "");
        command.CommandText = """SELECT rowid FROM "SentenceIndex" WHERE "SentenceIndex" MATCH $query AND rowid BETWEEN $first AND $last ORDER BY rowid DESC LIMIT $limit""";
        var found = new List<IReadOnlyList<long>>(queries.Count);
        foreach (var query in queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            command.Parameters["$query"].Value = Written(query);
            var ids = new List<long>();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (reader.Read())
                ids.Add(reader.GetInt64(0));
            found.Add(ids);
        }

        return found;
    }

    // Words have no quotation marks; between such marks everything else is a word too.
    private static string Written(WordQuery query) => new StringBuilder().AppendJoin(" AND ", query.Phrases.Select(p => $"\"{string.Join(' ', p)}\"")).ToString();
}

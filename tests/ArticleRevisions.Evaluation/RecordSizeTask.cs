using System.Text;
using System.Text.Json.Nodes;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// What a record takes on the disk: whole histories are recorded into a fresh SQLite archive, and their first versions alone
/// into another; the difference is what the further snapshots take.
/// </summary>
internal static class RecordSizeTask
{
    /// <summary>Stands in where a history gives no instants.</summary>
    private static readonly DateTimeOffset Beginning = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static EvaluationTask Task { get; } = new(
        "The bytes of a record: histories, rows with versions, recorded into a fresh SQLite archive.",
        (row, _) => new JsonObject { ["versions"] = row.List("versions").Count },
        (rows, report) => Print([.. rows.Select(r => r.Gold)], report))
    {
        // A version can be a page that lies beside the file.
        Rows = input => JsonRows.Read((FileInfo)input).Select(row =>
        {
            row["folder"] = ((FileInfo)input).DirectoryName;
            return row;
        }),
    };

    private static void Print(IReadOnlyList<JsonObject> histories, Report report)
    {
        ArticleText[][] texts = [.. histories.Select(Texts)];
        var whole = RecordAsync(texts).GetAwaiter().GetResult();
        var first = RecordAsync([.. texts.Select(t => t[..1])]).GetAwaiter().GetResult();
        var (snapshots, firstSnapshots) = (whole.Snapshots, first.Snapshots);
        var raw = texts.Sum(history => history.Sum(t => (long)Encoding.UTF8.GetByteCount(t.CanonicalText())));
        var further = snapshots - firstSnapshots;
        report.Line($"{histories.Count} histories, {texts.Sum(t => t.Length)} versions, {snapshots} snapshots, {further} of them further ones; {raw / Math.Max(1, texts.Sum(t => t.Length))} bytes of text a version");
        report.Table(
            ["table, with its indexes", "bytes", "of the first ones", "per further snapshot"],
            whole.Sizes.OrderBy(s => s.Part).ThenByDescending(s => s.Bytes).Select(s => Row(s.Table + Suffix(s.Part), s.Bytes, Bytes(first, t => t.Table == s.Table))));
        var (all, before) = (Bytes(whole, s => s.Part == RecordPart.Record), Bytes(first, s => s.Part == RecordPart.Record));
        report.Table(["the record", "bytes", "of the first ones", "per further snapshot"], [Row("in all", all, before)]);
        report.Figures(
        [
            ("bytes_per_further_snapshot", (all - before) / Math.Max(1, further)),
            ("bytes_per_snapshot", all / Math.Max(1, snapshots)),
            ("all_bytes_per_further_snapshot", all / Math.Max(1, further)),
        ]);

        IReadOnlyList<object> Row(string name, long bytes, long ofFirst) => [name, bytes, ofFirst, (bytes - ofFirst) / Math.Max(1, further)];
        static long Bytes(RecordSizes sizes, Func<TableSize, bool> which) => sizes.Sizes.Where(which).Sum(s => s.Bytes);
    }

    private static string Suffix(RecordPart part) => part switch
    {
        RecordPart.Record => "",
        RecordPart.Evidence => " (raw evidence)",
        _ => " (apart)",
    };

    private static ArticleText[] Texts(JsonObject row)
    {
        var folder = new DirectoryInfo(row.Text("folder"));
        return [.. row.List("versions").Select(v => ReplayTask.TextOf(row, v as JsonObject ?? throw new RowException($"Row {row["id"]}: a version is no object."), folder))];
    }

    private static async Task<RecordSizes> RecordAsync(IReadOnlyList<ArticleText[]> histories)
    {
        var folder = Directory.CreateTempSubdirectory("record-size-").FullName;
        try
        {
            var settings = new Dictionary<string, string?> { ["Archive:DataFolder"] = folder };
            await using var services = new ServiceCollection().AddLogging()
                .AddArchive(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
            await services.GetRequiredService<ArchiveUpkeep>().MigrateAsync(default);
            var (register, recorder) = (services.GetRequiredService<ArticleRegister>(), services.GetRequiredService<CheckRecorder>());
            foreach (var (index, history) in histories.Index())
            {
                var (host, path) = (history[0].Url?.Host ?? "replay.invalid", $"history-{index}");
                var address = new ArticleAddress($"https://{host}/{path}", $"{host}/{path}", host);
                var article = await register.AddArticleAsync(address, Beginning, default);
                foreach (var (number, text) in history.Index())
                    await recorder.RecordAsync(new CheckObservation { ArticleId = article.Id, At = Beginning.AddHours(number), Text = text, IsTrusted = true }, default);
            }

            return await RecordSizes.TakeApartAsync(services.GetRequiredService<ArchiveStore>(), default);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}

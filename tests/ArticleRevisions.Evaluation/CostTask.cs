using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// What a check costs beside AngleSharp's parse alone, in CPU time of the process: each page is read, a second time with one
/// word more in it, and both texts are recorded into an archive. The steps take turns, so that a busy machine disturbs all alike.
/// </summary>
internal sealed class CostTask : IDisposable
{
    private const int Rounds = 12;

    private static readonly string[] Steps = ["parse", "read", "compare", "record_unchanged", "record_changed", "record_first"];

    private readonly string _folder = Directory.CreateTempSubdirectory("cost-").FullName;
    private readonly ServiceProvider _services;
    private readonly HtmlParser _parser = new();
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private int _articles;

    private CostTask()
    {
        var settings = new Dictionary<string, string?> { ["Archive:DataFolder"] = _folder };
        _services = new ServiceCollection().AddLogging().AddArchive(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        _services.GetRequiredService<ArchiveUpkeep>().MigrateAsync(default).GetAwaiter().GetResult();
    }

    public static EvaluationTask Task
    {
        get
        {
            var bench = new Lazy<CostTask>(() => new CostTask());
            return new EvaluationTask("CPU of parse, read, compare and record of each page of a folder, beside the parse alone.", (row, folder) => bench.Value.Measure(row, folder), (rows, report) =>
            {
                Print(rows, report);
                bench.Value.Dispose();
            });
        }
    }

    public void Dispose()
    {
        _services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private JsonObject? Measure(JsonObject row, DirectoryInfo folder)
    {
        var (html, url) = (PageFolder.Html(folder, row), PageFolder.Url(row));
        if (ArticleExtractor.Read(html, url).Article is not { } article || Edited(html, article.Text) is not { } edited
            || ArticleExtractor.Read(edited, url).Article is not { } after || after.Text.Hash() == article.Text.Hash())
        {
            return null;
        }

        var best = Steps.ToDictionary(s => s, _ => double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            Time("parse", () => _parser.ParseDocument(html).Dispose());
            Time("read", () => ArticleExtractor.Read(edited, url));
            Time("compare", () => ArticleDiffer.Compare(article.Text, after.Text));
            var id = Add(row.Text("id"), round);
            Time("record_first", () => Record(id, article.Text, html));
            Time("record_changed", () => Record(id, after.Text, edited));
            Time("record_unchanged", () => Record(id, after.Text, edited));
        }

        return new JsonObject(best.Select(b => KeyValuePair.Create(b.Key, (JsonNode?)b.Value)));

        void Time(string step, Action work)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            best[step] = Math.Min(best[step], (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
    }

    private long Add(string page, int round)
    {
        var (host, path) = ("cost.invalid", $"{page}-{round}-{_articles++}");
        var address = new ArticleAddress($"https://{host}/{path}", $"{host}/{path}", host);
        return _services.GetRequiredService<ArticleRegister>().AddArticleAsync(address, _now, default).GetAwaiter().GetResult().Id;
    }

    private void Record(long article, ArticleText text, string html)
    {
        _now += TimeSpan.FromMinutes(1);
        var response = new ResponseEvidence($"https://cost.invalid/{article}", 200, "Content-Type: text/html", Encoding.UTF8.GetBytes(html));
        var check = new CheckObservation { ArticleId = article, At = _now, Text = text, Response = response, Status = 200 };
        _services.GetRequiredService<CheckRecorder>().RecordAsync(check, default).GetAwaiter().GetResult();
    }

    /// <summary>The page with a word more in its longest paragraph; null where the markup does not show it plainly.</summary>
    private static string? Edited(string html, ArticleText text)
    {
        var words = text.Blocks.MaxBy(b => b.Text.Length)!.Text.Split(' ');
        for (var at = words.Length / 2; at + 4 < words.Length; at++)
        {
            var phrase = string.Join(' ', words[at..(at + 4)]);
            var place = html.LastIndexOf(phrase, StringComparison.Ordinal);
            if (place >= 0)
                return html.Insert(place + words[at].Length, " formally");
        }

        return null;
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var unchanged = Median(p => (p["read"] + p["record_unchanged"]) / p["parse"]);
        var changed = Median(p => (p["read"] + p["record_changed"]) / p["parse"]);
        report.Table(["CPU, median", "ms", "of the parse"], [.. Steps.Select(s => (IReadOnlyList<object>)[s, Median(p => p[s]), Median(p => p[s] / p["parse"])]), ["a check, unchanged", Median(p => p["read"] + p["record_unchanged"]), unchanged], ["a check, changed", Median(p => p["read"] + p["record_changed"]), changed]]);
        report.Line($"{rows.Count} pages; read is parse and extraction, record_changed compares as well.");
        report.Figures([("parse_ms", Median(p => p["parse"])), ("read_ratio", Median(p => p["read"] / p["parse"])), ("unchanged_ratio", unchanged), ("changed_ratio", changed)]);

        double Median(Func<Dictionary<string, double>, double> of)
        {
            double[] sorted = [.. rows.Select(r => of(r.Predicted.Where(m => m.Key != "id").ToDictionary(m => m.Key, m => m.Value!.GetValue<double>()))).Order()];
            return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
        }
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Feeds;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Evaluation;

/// <summary>Feeds whose first comment says what to expect; a file without a comment must only be read or refused in kind.</summary>
internal static partial class FeedsTask
{
    private static readonly UrlGate Gate = new(Options.Create(new CaptureOptions()));
    private static readonly Uri Home = new("http://127.0.0.1:8097/");

    public static EvaluationTask Task { get; } = new("Feeds: a file or a folder of feeds with Expect comments.", Predict, Print) { Rows = Rows };

    private static IEnumerable<JsonObject> Rows(FileSystemInfo input)
    {
        var root = input is FileInfo file ? file.Directory! : (DirectoryInfo)input;
        return VectorFiles.Files(input).Where(f => f.Name is not ("LICENSE" or "SOURCE.md"))
            .Select(f => new JsonObject { ["id"] = Path.GetRelativePath(root.FullName, f.FullName), ["file"] = f.FullName });
    }

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var body = File.ReadAllBytes(row.Text("file"));
        row["comment"] = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 4096)));
        try
        {
            var feed = FeedReader.Read(body, headerCharset: null, Home, Gate);
            return new JsonObject
            {
                ["feed"] = feed.IsFeed,
                ["trouble"] = feed.Trouble,
                ["title"] = feed.Title,
                ["entries"] = new JsonArray([.. feed.Entries.Take(50).Select(e => new JsonObject
                {
                    ["title"] = e.Title,
                    ["link"] = e.Link,
                    ["date"] = e.Published?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
                })]),
            };
        }
        catch (Exception e)
        {
            return new JsonObject { ["error"] = e.GetType().Name };
        }
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var sound = rows.Where(r => r.Gold.Text("comment").Contains("not bozo", StringComparison.Ordinal)).ToArray();
        var read = sound.Count(r => r.Predicted.IsTrue("feed") && r.Predicted.TextOrNull("trouble") is null);
        foreach (var (gold, predicted) in sound.Where(r => !r.Predicted.IsTrue("feed") || r.Predicted.TextOrNull("trouble") is not null))
            report.Line($"not read: {gold["id"]}: {predicted["trouble"] ?? predicted["error"]}");
        var table = new List<IReadOnlyList<object>>();
        var figures = new List<(string, object)> { ("files", rows.Count), ("well_formed", sound.Length), ("read", Report.Share(read, sound.Length)) };
        var expected = rows.Select(r => (Row: r, Expected: FeedExpectation.Read(r.Gold.Text("comment")))).Where(e => e.Expected is not null).ToArray();
        foreach (var member in new[] { "title", "link", "date" })
        {
            // What the feed's own link says is no concern of ours: its address is known.
            var judged = expected.Where(e => e.Expected!.Member == member && (member != "link" || e.Expected.Entry is not null)).ToArray();
            var right = judged.Count(e => IsRight(e.Row.Predicted, e.Expected!));
            foreach (var (row, wanted) in judged.Where(e => !IsRight(e.Row.Predicted, e.Expected!)))
                report.Line($"{member} wrong: {row.Gold["id"]}: {wanted!.Value} wanted, {Given(row.Predicted, wanted)} read");
            table.Add([member, judged.Length, right, Report.Share(right, judged.Length)]);
            figures.Add((member + "s", Report.Share(right, judged.Length)));
        }
        report.Table(["expected", "rows", "right", "share"], table);
        figures.Add(("untyped_errors", rows.Count(r => r.Predicted.ContainsKey("error"))));
        report.Figures(figures);
    }

    private static string Given(JsonObject predicted, FeedExpectation expected) => expected.Entry is not { } place
        ? predicted.TextOrNull(expected.Member) ?? ""
        : predicted["entries"] is JsonArray entries && place < entries.Count ? ((JsonObject)entries[place]!).TextOrNull(expected.Member) ?? "" : "";

    /// <summary>Titles are compared as plain text: ours never hold markup.</summary>
    private static bool IsRight(JsonObject predicted, FeedExpectation expected)
    {
        var given = Given(predicted, expected);
        return given == expected.Value || (expected.Member == "title"
            && (PythonText.Fold(given) == PythonText.Fold(expected.Value) || PythonText.Fold(given) == PythonText.Fold(WebUtility.HtmlDecode(Tag().Replace(expected.Value, "")))));
    }

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

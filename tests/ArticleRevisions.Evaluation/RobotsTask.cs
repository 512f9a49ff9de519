using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleRevisions.Capture.Robots;

namespace ArticleRevisions.Evaluation;

/// <summary>Verdicts of robots.txt vectors, the extensions of one search engine apart; real files without verdicts are only read.</summary>
internal static partial class RobotsTask
{
    public static EvaluationTask Task { get; } = new("Robots: a file or a folder of verdicts (robotstxt, agent, url, allowed), and real files.", Predict, Print) { Rows = Rows };

    private static IEnumerable<JsonObject> Rows(FileSystemInfo input) =>
        VectorFiles.Read(input, "robotstxt").Concat(VectorFiles.Files(input)
            .Where(f => f.Extension == ".txt" || f.Directory!.Name == "real")
            .Select(f => new JsonObject { ["id"] = f.Name, ["real"] = f.FullName }));

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        try
        {
            if (row.TextOrNull("real") is { } file)
                return new JsonObject { ["allowed"] = RobotsRules.Parse(File.ReadAllBytes(file), "ArticleRevisions").Allows(new Uri("https://example.com/news/1"), out _) };
            if (!Uri.TryCreate(row.Text("url"), UriKind.Absolute, out var url))
                return new JsonObject { ["skipped"] = "The address cannot be parsed, so it is never fetched." };
            // The vectors hold one character for each octet, unless a character is beyond an octet.
            var text = row.Text("robotstxt");
            var octets = text.Any(c => c > 0xff) ? Encoding.UTF8.GetBytes(text) : Encoding.Latin1.GetBytes(text);
            var allowed = RobotsRules.Parse(octets, row.Text("agent")).Allows(url, out var rule);
            return new JsonObject { ["allowed"] = allowed, ["rule"] = rule?.ToString() };
        }
        catch (Exception e) when (e is not (RowException or IOException))
        {
            return new JsonObject { ["error"] = e.GetType().Name };
        }
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var judged = rows.Where(r => r.Gold.ContainsKey("allowed") && !r.Predicted.ContainsKey("skipped")).ToArray();
        var plain = judged.Where(r => !r.Gold.IsTrue("google_specific")).ToArray();
        var apart = plain.Where(r => DiffersFromRfc(r.Gold)).ToArray();
        var common = plain.Except(apart).ToArray();
        var google = judged.Where(r => r.Gold.IsTrue("google_specific")).ToArray();
        foreach (var (gold, predicted) in plain.Where(r => !IsRight(r)))
            report.Line($"wrong: {gold["id"]} {gold["agent"]} {gold["url"]} allowed={gold["allowed"]} by {predicted["rule"]}");
        report.Table(["verdicts", "tried", "right", "share"],
            [["RFC 9309", common.Length, common.Count(IsRight), Report.Share(common.Count(IsRight), common.Length)],
             ["suite differs from RFC 9309", apart.Length, apart.Count(IsRight), Report.Share(apart.Count(IsRight), apart.Length)],
             ["google_specific", google.Length, google.Count(IsRight), Report.Share(google.Count(IsRight), google.Length)]]);
        report.Figures([("verdicts", common.Length), ("right", Report.Share(common.Count(IsRight), common.Length)),
            ("differs_from_rfc", apart.Length), ("all_right", Report.Share(plain.Count(IsRight), plain.Length)),
            ("google_specific", Report.Share(google.Count(IsRight), google.Length)), ("not_addresses", rows.Count(r => r.Predicted.ContainsKey("skipped"))),
            ("files", rows.Count(r => r.Gold.ContainsKey("real"))), ("untyped_errors", rows.Count(r => r.Predicted.ContainsKey("error")))]);

        static bool IsRight((JsonObject Gold, JsonObject Predicted) row) =>
            row.Predicted.ContainsKey("allowed") && row.Gold.IsTrue("allowed") == row.Predicted.IsTrue("allowed");
    }

    /// <summary>
    /// Where the suite asks for what the RFC forbids (rules for /robots.txt itself; escapes of unreserved characters left as they are), or gives an
    /// address that is not encoded yet, as ours always are.
    /// </summary>
    private static bool DiffersFromRfc(JsonObject row) =>
        !row.Text("url").All(char.IsAscii) || new Uri(row.Text("url")).AbsolutePath == "/robots.txt" || NeedlessEscape().IsMatch(row.Text("robotstxt"));

    [GeneratedRegex("%(?:3[0-9]|[46][1-9A-F]|[57][0-9A]|2D|2E|5F|7E)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NeedlessEscape();
}

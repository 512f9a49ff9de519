using System.Net;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Evaluation;

/// <summary>Network addresses and URLs that must be refused or kept, at the address check and at the URL gate; nothing is dialled.</summary>
internal static class SsrfTask
{
    private static readonly UrlGate Gate = new(Options.Create(new CaptureOptions()));

    public static EvaluationTask Task { get; } = new("SSRF: a file or a folder of addresses (ip, want) and URLs (url, want).", Predict, Print)
    {
        Rows = input => VectorFiles.Read(input, "ip", "url"),
    };

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        try
        {
            var (kept, why) = row.TextOrNull("ip") is { } ip
                ? (IPAddress.TryParse(ip, out var address) && AddressCheck.IsPublic(address), null)
                : (Gate.TryParse(row.Text("url"), out _, out var refusal), refusal);
            return new JsonObject { ["verdict"] = kept ? "allow" : "deny", ["why"] = why };
        }
        catch (Exception e) when (e is not RowException)
        {
            return new JsonObject { ["verdict"] = "error", ["why"] = e.GetType().Name };
        }
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        // A name is public until it is resolved: the dialler checks what it resolves to.
        var judged = rows.Where(r => !IsName(r.Gold)).ToArray();
        var deny = judged.Where(r => r.Gold.Text("want") == "deny").ToArray();
        var allow = judged.Where(r => r.Gold.Text("want") == "allow").ToArray();
        var through = deny.Where(r => r.Predicted.Text("verdict") != "deny").ToArray();
        var refused = allow.Where(r => r.Predicted.Text("verdict") != "allow").ToArray();
        foreach (var (gold, predicted) in through.Concat(refused))
            report.Line($"{gold["want"]} wanted, {predicted["verdict"]} given: {gold["ip"] ?? gold["url"]} ({gold["why"] ?? gold["range"]}) {predicted["why"]}");
        report.Table(["must be", "tried", "wrong"], [["refused", deny.Length, through.Length], ["kept", allow.Length, refused.Length]]);
        report.Figures([("deny", deny.Length), ("let_through", through.Length), ("allow", allow.Length), ("wrongly_refused", refused.Length),
            ("names_left_to_the_dialler", rows.Count(r => IsName(r.Gold))), ("untyped_errors", rows.Count(r => r.Predicted.Text("verdict") == "error"))]);
    }

    private static bool IsName(JsonObject row) => row.TextOrNull("why")?.StartsWith("name ", StringComparison.Ordinal) == true;
}

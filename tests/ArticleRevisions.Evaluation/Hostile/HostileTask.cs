using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation.Hostile;

/// <summary>Bombs, cut bodies, and markup and XML that make parsers crawl, each served to the real capture from loopback.</summary>
internal static class HostileTask
{
    private const double MostMegabytes = 150, MostSeconds = 2;

    // Far beyond the capture's own limits: what is still running then hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static EvaluationTask Task { get; } = new("Hostile bodies: a folder with the sets bombs, markup and xml.", Predict, Print)
    {
        Rows = input => (input is DirectoryInfo folder ? HostileCase.In(folder) : throw new RowException("A folder is needed."))
            .Select(c => new JsonObject { ["id"] = Path.GetRelativePath(input.FullName, c.File.FullName), ["set"] = c.Set, ["control"] = c.IsControl }),
    };

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder) =>
        MeetAsync(HostileCase.In(folder).Single(c => Path.GetRelativePath(folder.FullName, c.File.FullName) == row.Text("id"))).GetAwaiter().GetResult();

    private static async Task<JsonObject> MeetAsync(HostileCase met)
    {
        var body = met.Body();
        var headers = $"Content-Type: {met.Type}" + (met.Coding is null ? "" : $"\nContent-Encoding: {met.Coding}");
        await using var server = new LoopbackServer(IPAddress.Loopback, request => request.Path switch
        {
            HostileVisit.WarmPage => WarmPage,
            HostileVisit.WarmFeed => WarmFeed,
            HostileVisit.Place => new LoopbackAnswer(headers, body),
            _ => null,
        });
        using var visit = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(HostileTask).Assembly.Location, HostileVisit.Name, met.Reading, server.Origin])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var list = met.Reading == "list" ? Path.GetTempFileName() : null;
        try
        {
            if (list is not null)
                await File.WriteAllBytesAsync(list, body);
            await visit.StandardInput.WriteLineAsync(list ?? "");
            var errors = visit.StandardError.ReadToEndAsync();
            using var limit = new CancellationTokenSource(Patience);
            var said = await visit.StandardOutput.ReadToEndAsync(limit.Token);
            await visit.WaitForExitAsync(limit.Token);
            var seen = Json(said) ?? Dead((await errors).Split('\n')[0]);
            seen["strange_requests"] = server.Paths.Count(path => path is not ("/robots.txt" or HostileVisit.WarmPage or HostileVisit.WarmFeed or HostileVisit.Place));
            return seen;
        }
        catch (OperationCanceledException)
        {
            visit.Kill();
            return Dead("It hangs.");
        }
        finally
        {
            if (list is not null)
                File.Delete(list);
        }
    }

    private static JsonObject Dead(string detail) =>
        new() { ["outcome"] = "dead", ["detail"] = detail, ["megabytes"] = null, ["seconds"] = null };

    private static JsonObject? Json(string said)
    {
        try
        {
            return JsonNode.Parse(said) as JsonObject;
        }
        catch (JsonException)
        {
            // The process died before it could say anything.
            return null;
        }
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        report.Table(
            ["body", "outcome", "MB", "CPU s"],
            rows.Select(r => (IReadOnlyList<object>)[r.Gold.Text("id"), r.Predicted.Text("outcome"), Number(r.Predicted, "megabytes"), Number(r.Predicted, "seconds")]));
        report.Line();
        foreach (var (gold, predicted) in rows.Where(r => Is(r.Predicted, "dead") || r.Predicted["strange_requests"]?.GetValue<int>() > 0))
            report.Line($"{gold["id"]}: {predicted["outcome"]}, {predicted["detail"]}, {predicted["strange_requests"]} requests that nobody should make");

        var bombs = Of("bombs").ToArray();
        var stress = Of("markup").Concat(Of("xml")).ToArray();
        var cut = rows.Where(r => r.Gold.Text("set") == "truncated" && !r.Gold.IsTrue("control")).ToArray();
        var controls = rows.Where(r => r.Gold.IsTrue("control")).ToArray();
        var heavy = bombs.Count(r => !(Number(r, "megabytes") <= MostMegabytes));
        var slow = bombs.Concat(stress).Count(r => !(Number(r, "seconds") <= MostSeconds));
        report.Line($"bombs: at most {Largest(bombs, "megabytes"):0.0} MB and {Largest(bombs, "seconds"):0.00} s of CPU each; {heavy} above {MostMegabytes} MB");
        report.Line($"cut bodies stored: {Stored(cut)} of {cut.Length}; controls stored: {Stored(controls)} of {controls.Length}");
        report.Line($"markup and XML stress: at most {Largest(stress, "megabytes"):0.0} MB and {Largest(stress, "seconds"):0.00} s of CPU each");
        report.Figures([
            ("bombs", bombs.Length), ("bombs_mb", Largest(bombs, "megabytes")), ("bombs_s", Largest(bombs, "seconds")), ("cut", cut.Length), ("cut_stored", Stored(cut)),
            ("controls", controls.Length), ("controls_stored", Stored(controls)), ("stress", stress.Length), ("stress_mb", Largest(stress, "megabytes")),
            ("stress_s", Largest(stress, "seconds")), ("heavy", heavy), ("slow", slow), ("dead", rows.Count(r => Is(r.Predicted, "dead"))),
            ("strange_requests", rows.Sum(r => r.Predicted["strange_requests"]?.GetValue<int>() ?? 0))]);

        IEnumerable<JsonObject> Of(string set) => rows.Where(r => r.Gold.Text("set") == set).Select(r => r.Predicted);

        static int Stored((JsonObject Gold, JsonObject Predicted)[] of) => of.Count(r => Is(r.Predicted, "Read"));

        static double Largest(JsonObject[] of, string member) => of.Select(r => Number(r, member)).DefaultIfEmpty(double.NaN).Max();
    }

    private static bool Is(JsonObject predicted, string outcome) => predicted.Text("outcome") == outcome;

    private static double Number(JsonObject predicted, string member) => predicted[member]?.GetValue<double>() ?? double.NaN;

    private static LoopbackAnswer WarmPage { get; } = new("Content-Type: text/html; charset=utf-8\nContent-Encoding: gzip", Packed("""
        <!doctype html><html lang="en"><head><title>Harbour bridge opens</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge opens"}</script></head>
        <body><article><h1>Harbour bridge opens</h1><p>The harbour bridge took three years to build, and it opens on Tuesday evening.</p>
        <p>Cyclists may cross it from the first day, and walkers as well, the council said.</p></article></body></html>
        """));

    private static LoopbackAnswer WarmFeed { get; } = new("Content-Type: application/rss+xml", Encoding.UTF8.GetBytes("""
        <rss version="2.0"><channel><title>Harbour News</title><item><title>Bridge &amp; ferry</title><link>https://news.example/bridge</link></item></channel></rss>
        """));

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}

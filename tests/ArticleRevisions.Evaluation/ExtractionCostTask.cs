using System.Diagnostics;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Evaluation;

/// <summary>What reading an article costs: parsing, choosing and metadata of a decoded page, on one thread, the best of three runs.</summary>
internal static class ExtractionCostTask
{
    private const int Runs = 3;

    public static EvaluationTask Task { get; } = new("Time and memory of reading each page of a folder.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var (html, url) = (PageFolder.Html(folder, row), PageFolder.Url(row));
        var (best, bytes) = (double.MaxValue, 0L);
        for (var run = 0; run < Runs; run++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            ArticleExtractor.Read(html, url);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return new JsonObject { ["milliseconds"] = best, ["megabytes"] = bytes / 1e6 };
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var (times, sizes) = (Sorted("milliseconds"), Sorted("megabytes"));
        report.Table(["", "median", "p95", "max"], [["milliseconds", At(times, 0.5), At(times, 0.95), At(times, 1)], ["megabytes", At(sizes, 0.5), At(sizes, 0.95), At(sizes, 1)]]);
        report.Figures([("pages", rows.Count), ("median_ms", At(times, 0.5)), ("p95_ms", At(times, 0.95)), ("max_ms", At(times, 1)), ("median_mb", At(sizes, 0.5))]);

        double[] Sorted(string member) => [.. rows.Select(r => r.Predicted[member]!.GetValue<double>()).Order()];

        static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Ceiling(share * (sorted.Length - 1))];
    }
}

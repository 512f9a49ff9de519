using System.IO.Compression;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>
/// One article's page fetched twice: does the pair give a revision, and with which edits? A row's <c>edits</c>, where it has
/// them, are the real ones: each a piece of the text around the edit, <c>from</c> and <c>to</c>; an empty list means that
/// only the furniture changed.
/// </summary>
internal static class StabilityTask
{
    private static readonly Uri UnknownUrl = new("https://page.invalid/");

    public static EvaluationTask Task { get; } = new("Stability: pairs of pages of one article, {id, url, before, after}, paths beside the file.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var url = Uri.TryCreate(row.TextOrNull("url"), UriKind.Absolute, out var known) ? known : UnknownUrl;
        var (before, after) = (Read(folder, row.Text("before"), url), Read(folder, row.Text("after"), url));
        // A page without an article is a check without a text; it makes no snapshot.
        var isRevision = before is not null && after is not null && before.Hash() != after.Hash();
        return new JsonObject
        {
            ["revision"] = isRevision,
            ["read"] = before is not null && after is not null,
            ["edits"] = new JsonArray([.. isRevision ? Edits(ArticleDiffer.Compare(before!, after!), before!, after!) : []]),
        };
    }

    private static ArticleText? Read(DirectoryInfo folder, string path, Uri url)
    {
        using var packed = File.OpenRead(Path.Combine(folder.FullName, path));
        using var body = new MemoryStream();
        using (var plain = new GZipStream(packed, CompressionMode.Decompress))
            plain.CopyTo(body);
        return ArticleExtractor.Read(PageDecoder.Decode(body.GetBuffer().AsSpan(0, (int)body.Length), headerCharset: null), url).Article?.Text;
    }

    private static IEnumerable<JsonNode> Edits(RevisionDiff diff, ArticleText before, ArticleText after)
    {
        foreach (var field in diff.Fields)
            yield return Edit(field.Field.ToString(), field.Before, field.After);
        foreach (var edit in diff.Edits.Where(e => e.Operation != EditOperation.Unchanged))
            yield return Edit(edit.Operation.ToString(), edit.BeforeText, edit.AfterText);
        foreach (var edit in diff.BlockEdits)
            yield return Edit(edit.Operation.ToString(), Blocks(before, edit.Before), Blocks(after, edit.After));

        static JsonObject Edit(string kind, string? from, string? to) => new() { ["kind"] = kind.ToLowerInvariant(), ["from"] = from, ["to"] = to };
        static string Blocks(ArticleText text, IReadOnlyList<int> places) => string.Join("\n\n", places.Select(p => text.Blocks[p].Text));
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        report.Line($"{rows.Count} pairs, {rows.Count(r => r.Predicted.IsTrue("revision"))} with a revision, {rows.Count(r => !r.Predicted.IsTrue("read"))} not read.");
        var quiet = rows.Where(r => r.Gold["edits"] is JsonArray { Count: 0 }).ToArray();
        var edited = rows.Where(r => r.Gold["edits"] is JsonArray { Count: > 0 }).ToArray();
        var wrong = quiet.Count(r => r.Predicted.IsTrue("revision"));
        var missed = edited.Count(r => r.Gold.List("edits").Any(e => !r.Predicted.List("edits").Any(p => Covers(p!, e!))));
        var invented = edited.Count(r => r.Predicted.List("edits").Any(p => !r.Gold.List("edits").Any(e => Covers(p!, e!))));
        report.Table(["error", "pairs", "of", "share"],
            [Counted("false revisions", wrong, quiet.Length), Counted("edits missed", missed, edited.Length), Counted("further edits invented", invented, edited.Length)]);
        report.Figures(
        [
            ("pairs", rows.Count), ("false_revisions", wrong), ("of_quiet", quiet.Length),
            ("missed", missed), ("invented", invented), ("of_edited", edited.Length),
        ]);

        static IReadOnlyList<object> Counted(string error, int count, int of) => [error, count, of, Report.Share(count, of)];
    }

    /// <summary>Whether a predicted edit has the real one in it: both its sides, an absent side anywhere.</summary>
    private static bool Covers(JsonNode predicted, JsonNode real) =>
        Covers(predicted, real, "from") && Covers(predicted, real, "to");

    private static bool Covers(JsonNode predicted, JsonNode real, string side) =>
        PythonText.FoldSpace((string?)predicted[side] ?? "").Contains(PythonText.FoldSpace((string?)real[side] ?? "").Trim(), StringComparison.Ordinal);
}

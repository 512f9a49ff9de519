using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Evaluation;

/// <summary>Title, authors and publication day of a page's article; an empty expectation is not judged.</summary>
internal static partial class MetadataTask
{
    public static EvaluationTask Task { get; } = new("Metadata: a folder of pages with title, authors and published.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var article = PageFolder.Article(folder, row);
        return new JsonObject
        {
            ["title"] = article?.Text.Headline,
            ["authors"] = new JsonArray([.. (article?.Authors ?? []).Select(a => JsonValue.Create(a))]),
            ["published"] = article?.Published?.ToString(),
        };
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var (table, figures) = (new List<IReadOnlyList<object>>(), new List<(string, object)> { ("pages", rows.Count) });
        Judge("title", Title);
        Judge("authors", Authors);
        Judge("published", Day);
        report.Table(["field", "gold", "found", "right", "right/gold", "right/found"], table);

        var times = rows.Select(r => (Gold: Instant(r.Gold), Predicted: Instant(r.Predicted))).Where(t => t.Gold is not null).ToArray();
        if (times.Length > 0)
            report.Line($"same instant: {times.Count(t => (t.Predicted - t.Gold)?.Duration().TotalSeconds <= 60)} of {times.Length} with a gold time and offset");
        report.Figures(figures);

        void Judge(string field, Func<JsonObject, string> read)
        {
            var judged = rows.Select(r => (Gold: read(r.Gold), Predicted: read(r.Predicted))).Where(j => j.Gold.Length > 0).ToArray();
            if (judged.Length == 0)
                return;
            var (found, right) = (judged.Count(j => j.Predicted.Length > 0), judged.Count(j => j.Gold == j.Predicted));
            table.Add([field, judged.Length, found, right, Report.Share(right, judged.Length), Report.Share(right, found)]);
            figures.AddRange([(field, Report.Share(right, judged.Length)), (field + "_of_found", Report.Share(right, found))]);
        }
    }

    private static string Title(JsonObject row) => PythonText.Fold(row.TextOrNull("title"));

    /// <summary>The set of names as one text.</summary>
    private static string Authors(JsonObject row)
    {
        var text = row["authors"] is JsonArray list ? string.Join(", ", list.Select(n => n!.GetValue<string>())) : row.TextOrNull("authors") ?? "";
        return string.Join('\n', Joints().Split(text).Select(PythonText.Fold).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string Day(JsonObject row) =>
        Days().Match(row.TextOrNull("published") ?? "") is { Success: true } day ? $"{day.Groups[1]}-{day.Groups[2]}-{day.Groups[3]}" : "";

    private static DateTimeOffset? Instant(JsonObject row) =>
        row.TextOrNull("published") is { } text && Offset().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    [GeneratedRegex(",|;| and | und |&|\\|", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex("([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex("[0-9]:[0-9].*(?:Z|[+-][0-9]{2}:?[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}

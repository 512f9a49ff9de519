using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation;

/// <summary>The tables of the notices task: what was found, which kind it was called, and what was read from it.</summary>
internal static class NoticeFigures
{
    private const string Timestamp = "timestamp";

    // One house style makes up much of the data; every figure is given without it as well.
    private static readonly (string Label, string Suffix, Func<JsonObject, bool> Keeps)[] Parts =
    [
        ("all", "", _ => true),
        ("without nodejs", "_without_nodejs", g => g.TextOrNull("url")?.Contains("nodejs", StringComparison.Ordinal) != true),
    ];

    public static void Detection(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report, List<(string, object)> figures)
    {
        (string Name, Func<JsonObject, bool> Selects, Func<JsonObject, bool> Finds)[] classes =
        [
            ("notice", g => !IsTimestamp(g), IsNotice),
            ("notice strict", _ => true, IsNotice),
            (Timestamp, _ => true, IsTimestamp),
        ];
        var table = new List<IReadOnlyList<object>>();
        foreach (var (label, suffix, keeps) in Parts)
        {
            foreach (var (name, selects, finds) in classes)
            {
                var part = rows.Where(r => keeps(r.Gold) && selects(r.Gold)).ToArray();
                var score = new Score(part.Count(r => finds(r.Gold) && finds(r.Predicted)), part.Count(r => finds(r.Predicted)), part.Count(r => finds(r.Gold)));
                table.Add([$"{name}, {label}", part.Length, score.Gold, score.Predicted, score.Precision, score.Recall, score.F1]);
                var key = name.Replace(' ', '_') + suffix;
                figures.Add((key + "_f1", score.F1));
                if (name == "notice")
                    figures.AddRange([(key + "_p", score.Precision), (key + "_r", score.Recall)]);
            }
        }

        report.Table(["detection", "rows", "gold", "predicted", "P", "R", "F1"], table);
    }

    /// <summary>Rows that a person read, and paragraphs that were only drawn by chance ("auto").</summary>
    public static void FalseAlarms(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var others = rows.Where(r => r.Gold.Text("kind") == "none")
            .ToLookup(r => r.Gold.Text("review").StartsWith("auto", StringComparison.Ordinal), r => IsNotice(r.Predicted));
        report.Line(
            $"false alarms: {others[false].Count(f => f)} of {others[false].Count()} hard negatives, " +
            $"{others[true].Count(f => f)} of {others[true].Count()} ordinary paragraphs");
    }

    public static void Kinds(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report, List<(string, object)> figures)
    {
        var table = new List<IReadOnlyList<object>>();
        foreach (var (label, suffix, keeps) in Parts)
        {
            var gold = rows.Where(r => keeps(r.Gold) && IsNotice(r.Gold)).ToArray();
            var right = gold.Count(r => r.Gold.Text("kind") == r.Predicted.Text("kind"));
            var found = gold.Count(r => IsNotice(r.Predicted));
            table.Add([$"kind, {label}", $"{right}/{found}", Report.Share(right, found), $"{right}/{gold.Length}", Report.Share(right, gold.Length)]);
            figures.Add(("kind" + suffix, Report.Share(right, gold.Length)));
        }

        report.Table(["kind accuracy", "found", "of found", "all", "of all"], table);
    }

    public static void Printed(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report, List<(string, object)> figures)
    {
        (string Key, Func<string, string?, bool> IsSame)[] parts =
        [
            ("date", (gold, read) => gold == read),
            ("time", (gold, read) => Minute(gold) == Minute(read ?? "")),
            ("tz", (gold, read) => gold.Equals(read, StringComparison.OrdinalIgnoreCase)),
        ];
        var table = new List<IReadOnlyList<object>>();
        foreach (var (label, keeps) in new (string, Func<JsonObject, bool>)[] { ("notice", IsNotice), (Timestamp, IsTimestamp) })
        {
            foreach (var (key, isSame) in parts)
            {
                // A date that was found elsewhere than in the row's text cannot be read from it.
                var used = rows.Where(r => keeps(r.Gold) && !(key == "date" && r.Gold.TextOrNull("date_from") is not null)).ToArray();
                var printed = used.Where(r => r.Gold.TextOrNull(key) is not null).ToArray();
                var right = printed.Count(r => isSame(r.Gold.Text(key), r.Predicted.TextOrNull(key)));
                var invented = used.Count(r => r.Gold.TextOrNull(key) is null && r.Predicted.TextOrNull(key) is not null);
                table.Add([$"{label} {key}", $"{right}/{printed.Length}", Report.Share(right, printed.Length), $"{invented}/{used.Length - printed.Length}"]);
                figures.Add(($"{label}_{key}", Report.Share(right, printed.Length)));
            }
        }

        report.Table(["read from the text", "exact", "share", "false"], table);
    }

    private static bool IsNotice(JsonObject row) => row.IsTrue("notice");

    private static bool IsTimestamp(JsonObject row) => row.Text("kind") == Timestamp;

    private static string Minute(string time) => time[..Math.Min(5, time.Length)];
}

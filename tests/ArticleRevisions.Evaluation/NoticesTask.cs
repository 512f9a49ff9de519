using System.Globalization;
using System.Text.Json.Nodes;
using ArticleRevisions.Diffing;
using ArticleRevisions.Diffing.Kinds;
using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Evaluation;

/// <summary>Notices, page timestamps and ordinary paragraphs; and the date, time and zone that the first two print.</summary>
internal static class NoticesTask
{
    private const string Timestamp = "timestamp";
    private const string None = "none";

    public static EvaluationTask Task { get; } = new("Notices: rows with a paragraph and the one before it.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var article = Article(row);
        var place = article.Blocks.Count - 1;
        if (NoticeReader.Read(article).FirstOrDefault(n => n.Blocks.Contains(place)) is { } notice)
            return Prediction(true, KindName(notice.Kind), DayOf(notice.PrintedDate, notice.Date), notice.Time, notice.Zone);
        return PageTimestamps.Read(article, article.Blocks[place].Text) is { } stamp
            ? Prediction(false, Timestamp, DayOf(stamp.PrintedDate, stamp.Date), stamp.Time, stamp.Zone)
            : Prediction(false, None, null, null, null);
    }

    // The row's paragraph is a block, and so is the one before it.
    private static ArticleText Article(JsonObject row)
    {
        string?[] blocks = [row.TextOrNull("context_before"), row.Text("text")];
        return new ArticleText
        {
            Language = row.TextOrNull("lang"),
            Url = Uri.TryCreate(row.TextOrNull("url"), UriKind.Absolute, out var url) ? url : null,
            Blocks = [.. blocks.Where(b => !string.IsNullOrEmpty(b)).Select(b => new Block(BlockKind.Paragraph, b!))],
        };
    }

    private static JsonObject Prediction(bool isNotice, string kind, string? date, TimeOnly? time, string? zone) => new()
    {
        ["notice"] = isNotice,
        ["kind"] = kind,
        ["date"] = date,
        ["time"] = time?.ToString(time.Value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        ["tz"] = zone,
    };

    // A retraction is not among the data's kinds; it is nearest to a correction.
    private static string KindName(NoticeKind kind) => kind switch
    {
        NoticeKind.Correction or NoticeKind.Retraction => "correction",
        NoticeKind.Clarification => "clarification",
        NoticeKind.Update => "update",
        NoticeKind.EditorsNote => "editors_note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind."),
    };

    // A day whose year is not printed and not known otherwise still has its month and day.
    private static string? DayOf(string? printed, DateOnly? date)
    {
        if (date is { } day)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return printed is not null && PrintedDays.Find(printed) is [{ Month: { } month, Day: { } number }, ..]
            ? string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{number:00}")
            : null;
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var figures = new List<(string Name, object Value)>();
        NoticeFigures.Detection(rows, report, figures);
        NoticeFigures.FalseAlarms(rows, report);
        NoticeFigures.Kinds(rows, report, figures);
        NoticeFigures.Printed(rows, report, figures);
        report.Figures(figures);
    }
}

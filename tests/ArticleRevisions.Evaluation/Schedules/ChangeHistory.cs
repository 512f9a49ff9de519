using System.Globalization;
using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation.Schedules;

/// <summary>When an article was published and when it changed; changes in seconds after its publication, in order.</summary>
internal sealed record ChangeHistory(string Publication, DateTimeOffset Published, double[] Changes)
{
    /// <summary>A row of a generated world, or of recorded versions; null when no version has an instant.</summary>
    public static ChangeHistory? Of(JsonObject row)
    {
        if (row["versions"] is not JsonArray versions)
            return new ChangeHistory(row.Text("publication"), Instant(row, row.Text("published")), Seconds(row, Instant(row, row.Text("published")), row.Texts("changes")));
        DateTimeOffset[] seen = [.. versions.OfType<JsonObject>().Select(v => v.TextOrNull("captured_at")).Where(t => !string.IsNullOrEmpty(t)).Select(t => Instant(row, t!)).Order()];
        return seen.Length == 0 ? null : new ChangeHistory(row.TextOrNull("source") ?? "", seen[0], [.. seen[1..].Select(s => (s - seen[0]).TotalSeconds)]);
    }

    private static double[] Seconds(JsonObject row, DateTimeOffset published, IEnumerable<string> instants) =>
        [.. instants.Select(i => (Instant(row, i) - published).TotalSeconds)];

    private static DateTimeOffset Instant(JsonObject row, string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw new RowException($"Row {row["id"]}: \"{text}\" is no instant.");
}

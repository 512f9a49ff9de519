using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation;

/// <summary>A row that cannot be used; the message says where and why.</summary>
public sealed class RowException(string message) : Exception(message);

/// <summary>Rows in JSON: an object with an <c>id</c> a line, or one object of rows by their id.</summary>
internal static class JsonRows
{
    // Predictions hold texts in every script; they are read by programs, not by browsers.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<JsonObject> Read(FileInfo file)
    {
        var number = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var row = Parse(line) ?? throw new RowException($"{file.Name}, line {number}: an object in JSON is needed.");
            if (row["id"] is not JsonValue id || !id.TryGetValue<string>(out var text) || !seen.Add(text))
                throw new RowException($"{file.Name}, line {number}: an \"id\" is needed that no other row has.");
            yield return row;
        }
    }

    /// <summary>The rows of a folder's <c>expected.json</c>, an object of rows by their id.</summary>
    public static IEnumerable<JsonObject> ReadFolder(DirectoryInfo folder)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "expected.json"));
        var rows = Parse(File.ReadAllText(file.FullName)) ?? throw new RowException($"{file.Name}: an object in JSON is needed.");
        foreach (var (id, value) in rows)
        {
            var row = value?.DeepClone() as JsonObject ?? throw new RowException($"{file.Name}, \"{id}\": an object is needed.");
            row["id"] = id;
            yield return row;
        }
    }

    public static void Write(FileInfo file, IEnumerable<JsonObject> rows) =>
        File.WriteAllLines(file.FullName, rows.Select(r => r.ToJsonString(Readable)));

    /// <summary>The text of a member.</summary>
    /// <exception cref="RowException">There is no such text.</exception>
    public static string Text(this JsonObject row, string member) =>
        row.TextOrNull(member) ?? throw new RowException($"Row {row["id"]}: the text \"{member}\" is missing.");

    public static string? TextOrNull(this JsonObject row, string member) =>
        row[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool IsTrue(this JsonObject row, string member) =>
        row[member] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static IReadOnlyList<string> Texts(this JsonObject row, string member) =>
        row.List(member).Select(n => n?.GetValue<string>() ?? throw new RowException($"Row {row["id"]}: \"{member}\" holds something that is no text.")).ToArray();

    /// <summary>Pairs of places, such as links of sentences.</summary>
    public static IReadOnlyList<(int Old, int New)> Pairs(this JsonObject row, string member) =>
        row.List(member).Select(n => n is JsonArray { Count: 2 } pair
            ? (pair[0]!.GetValue<int>(), pair[1]!.GetValue<int>())
            : throw new RowException($"Row {row["id"]}: \"{member}\" holds something that is no pair.")).ToArray();

    public static JsonArray List(this JsonObject row, string member) =>
        row[member] as JsonArray ?? throw new RowException($"Row {row["id"]}: the list \"{member}\" is missing.");

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            // Said by the caller, with the line's number.
            return null;
        }
    }
}

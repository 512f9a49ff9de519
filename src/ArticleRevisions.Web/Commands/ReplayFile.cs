using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleRevisions.Web.Commands;

/// <summary>One row of a replay file: an article's whole history.</summary>
internal sealed record ReplayRow
{
    [JsonRequired] public string Id { get; init; } = "";
    public string? Url { get; init; }
    public string? Lang { get; init; }
    [JsonRequired] public IReadOnlyList<ReplayVersion> Versions { get; init; } = [];
}

/// <summary>One version: its paragraphs, or a page beside the file.</summary>
internal sealed record ReplayVersion
{
    [JsonPropertyName("captured_at")] public DateTimeOffset? CapturedAt { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }
    public IReadOnlyList<string>? Paragraphs { get; init; }
    public string? Html { get; init; }
}

/// <summary>Reads replay files line by line; a broken line is named by its number.</summary>
internal static class ReplayFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async IAsyncEnumerable<(int Line, ReplayRow Row)> ReadAsync(
        string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var line = 0;
        await foreach (var text in File.ReadLinesAsync(path, cancellationToken))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text))
                yield return (line, Parse(text, line));
        }
    }

    public static CommandException Broken(int line, string why) =>
        new($"Line {line} is broken: {why} The rows before it are in the record; mend the line and run the same file again.");

    private static ReplayRow Parse(string text, int line)
    {
        ReplayRow row;
        try
        {
            row = JsonSerializer.Deserialize<ReplayRow>(text, Json) ?? throw Broken(line, "it holds no object.");
        }
        catch (JsonException e)
        {
            // The reader's own message names types of this program, which say nothing to the person who wrote the file.
            throw Broken(line, e.Path is null or "$" or "" ? "it is no JSON object with a history." : $"it cannot be read at {e.Path}.");
        }

        if (string.IsNullOrWhiteSpace(row.Id))
            throw Broken(line, "\"id\" is empty.");
        for (var i = 0; i < row.Versions.Count; i++)
        {
            if (row.Versions[i] is not { } version || (version.Paragraphs is null or { Count: 0 } && version.Html is null))
                throw Broken(line, $"version {i} has neither \"paragraphs\" with a text nor \"html\".");
            if (version.Html is null && version.Paragraphs!.Any(p => p is null))
                throw Broken(line, $"version {i} has a paragraph that is null.");
        }

        return row.Versions.Count > 0 ? row : throw Broken(line, "\"versions\" is empty.");
    }
}

using System.Text.Json;

namespace ArticleRevisions.Capture.Tests;

/// <summary>The measuring data beside the repository, when it is there.</summary>
internal static class SharedData
{
    /// <summary>The path of a shared file, or null.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", relative);
            if (Path.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>The rows of a JSON array.</summary>
    public static List<JsonElement> Rows(string relative) =>
        [.. JsonDocument.Parse(File.ReadAllBytes(Find(relative)!)).RootElement.EnumerateArray()];

    /// <summary>A text of a row; null when it is absent or no valid Unicode.</summary>
    public static string? TextOf(JsonElement row, string name)
    {
        try
        {
            return row.ValueKind is JsonValueKind.Object && row.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: cannot be a .NET text.
            return null;
        }
    }
}

/// <summary>A fact over shared data; skipped only where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relative)
    {
        if (SharedData.Find(relative) is null)
            Skip = $"shared/data/{relative} is not beside the repository";
    }
}

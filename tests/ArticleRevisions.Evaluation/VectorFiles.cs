using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation;

/// <summary>Files of vectors: a list of objects in JSON, without ids; each gets its file's name and its place as id.</summary>
internal static class VectorFiles
{
    /// <summary>The rows of a file, or of every <c>.json</c> file in a folder, that have a member.</summary>
    public static IEnumerable<JsonObject> Read(FileSystemInfo input, params string[] members)
    {
        foreach (var file in Files(input).Where(f => f.Extension == ".json"))
        {
            var place = 0;
            foreach (var node in List(file))
            {
                place++;
                if (node is not JsonObject row || !members.Any(row.ContainsKey))
                    continue;
                var own = (JsonObject)row.DeepClone();
                own["id"] = $"{file.Name}#{place}";
                yield return own;
            }
        }
    }

    /// <summary>A file, or the files of a folder and its folders, in a settled order.</summary>
    public static IEnumerable<FileInfo> Files(FileSystemInfo input) => input is FileInfo file
        ? [file]
        : ((DirectoryInfo)input).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal);

    private static JsonArray List(FileInfo file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file.FullName)) as JsonArray ?? throw new RowException($"{file.Name}: a list in JSON is needed.");
        }
        catch (JsonException e)
        {
            throw new RowException($"{file.Name}: {e.Message}");
        }
    }
}

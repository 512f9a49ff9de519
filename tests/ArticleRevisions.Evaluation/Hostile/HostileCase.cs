using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation.Hostile;

/// <summary>What a hostile body is served as.</summary>
/// <param name="Set">The folder it stands in: <c>bombs</c>, <c>truncated</c>, <c>markup</c> or <c>xml</c>.</param>
/// <param name="Reading">Who reads it: <c>page</c>, <c>feed</c> or <c>list</c>.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Coding">Its Content-Encoding, or null.</param>
internal sealed record HostileCase(FileInfo File, string Set, string Reading, string Type, string? Coding)
{
    private static readonly string[] Codings = ["gzip", "deflate", "br", "zstd"];

    /// <summary>In these two sets a packed file is only packed for keeping; elsewhere the packing is the attack.</summary>
    public bool IsKeptPacked => Set is "markup" or "xml" && File.Extension == ".gz";

    /// <summary>A body that was not cut, beside those that were.</summary>
    public bool IsControl => Set == "truncated" && File.Name.Contains("_1000.", StringComparison.Ordinal);

    /// <summary>The cases of the four sets in a folder of hostile input; other sets have tasks of their own.</summary>
    public static IEnumerable<HostileCase> In(DirectoryInfo root)
    {
        foreach (var file in VectorFiles.Files(root).Where(f => f.Name is not ("LICENSE" or "SOURCE.md" or "README.md" or "manifest.json")))
        {
            var folders = Path.GetRelativePath(root.FullName, file.DirectoryName!).Split(Path.DirectorySeparatorChar);
            var name = file.Extension == ".gz" && folders[0] is "markup" or "xml" ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;
            switch (folders)
            {
                case ["bombs", "truncated"]:
                    yield return new HostileCase(file, "truncated", "page", "text/html; charset=utf-8", file.Name.Split('_')[1]);
                    break;
                case ["bombs", ..] when file.Extension is ".bin" or ".br" or ".gz" or ".xml":
                    yield return new HostileCase(
                        file, "bombs", file.Name.Contains(".xml", StringComparison.Ordinal) ? "feed" : "page", "text/html; charset=utf-8", StatedCoding(file) ?? NamedCoding(file.Name));
                    break;
                case ["markup"]:
                    yield return new HostileCase(file, "markup", "page", "text/html; charset=utf-8", null);
                    break;
                case ["xml"]:
                    yield return new HostileCase(file, "xml", Path.GetExtension(name) == ".opml" ? "list" : "feed", "application/xml", null);
                    break;
            }
        }
    }

    /// <summary>The bytes that are served.</summary>
    public byte[] Body()
    {
        if (!IsKeptPacked)
            return System.IO.File.ReadAllBytes(File.FullName);
        using var packed = new GZipStream(File.OpenRead(), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>What the folder's manifest says.</summary>
    private static string? StatedCoding(FileInfo file)
    {
        var manifest = new FileInfo(Path.Combine(file.DirectoryName!, "manifest.json"));
        if (!manifest.Exists)
            return null;
        try
        {
            return (JsonNode.Parse(System.IO.File.ReadAllText(manifest.FullName)) as JsonArray)?.OfType<JsonObject>()
                .FirstOrDefault(row => row.TextOrNull("file") == file.Name)?.TextOrNull("content_encoding");
        }
        catch (JsonException e)
        {
            throw new RowException($"{manifest.FullName}: {e.Message}");
        }
    }

    /// <summary>What the name says: <c>html-gzip-deflate.bin</c>, <c>feed.xml.gz</c>.</summary>
    private static string? NamedCoding(string name)
    {
        var named = Path.GetFileNameWithoutExtension(name).Split('-').Skip(1)
            .Select(word => Array.Find(Codings, coding => word.EndsWith(coding, StringComparison.Ordinal))).OfType<string>().ToArray();
        return named.Length > 0 ? string.Join(", ", named) : Path.GetExtension(name) == ".gz" ? "gzip" : null;
    }
}

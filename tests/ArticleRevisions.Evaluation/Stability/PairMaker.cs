using System.CommandLine;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>
/// Makes pairs of pages from sets of real ones: as many with another furniture only as with one real edit besides. The same
/// seed over the same sets makes the same pairs.
/// </summary>
internal static class PairMaker
{
    public static Command Command()
    {
        var sets = new Argument<DirectoryInfo[]>("sets") { Description = "Folders of pages with their expected.json.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder to write pairs.jsonl and its pages to.", Required = true };
        var pairs = new Option<int>("--pairs") { Description = "How many pairs of either sort.", DefaultValueFactory = _ => 2000 };
        var seed = new Option<int>("--seed") { Description = "The seed of chance.", DefaultValueFactory = _ => 1 };
        var command = new Command("stability-make", "Makes pairs for the stability task: furniture that changes, with and without one real edit.") { sets, output, pairs, seed };
        command.SetAction(a => Make(a.GetRequiredValue(sets), a.GetRequiredValue(output), a.GetValue(pairs), a.GetValue(seed)));
        return command;
    }

    private static void Make(IEnumerable<DirectoryInfo> sets, DirectoryInfo output, int pairs, int seed)
    {
        var pages = sets.SelectMany(set => JsonRows.ReadFolder(set).Select(row => new SourcePage(set, row))).Where(p => p.Gold.Length > 200).ToArray();
        var pool = new FurniturePool();
        foreach (var page in pages)
            pool.Add(page);
        output.CreateSubdirectory("html");
        var rows = new List<JsonObject>();
        for (var (i, made) = (0, 0); made < pairs; i++)
        {
            var page = pages[i % pages.Length];
            var quiet = Pair(page, pool, $"quiet-{made:D4}", new Random(seed * 1_000_003 + i * 2), isEdited: false, output);
            if (Pair(page, pool, $"edit-{made:D4}", new Random(seed * 1_000_003 + i * 2 + 1), isEdited: true, output) is not { } edited)
                continue;
            rows.Add(quiet!);
            rows.Add(edited);
            made++;
        }
        JsonRows.Write(new FileInfo(Path.Combine(output.FullName, "pairs.jsonl")), rows);
    }

    private static JsonObject? Pair(SourcePage page, FurniturePool pool, string id, Random random, bool isEdited, DirectoryInfo output)
    {
        using var before = page.Parse();
        using var after = page.Parse();
        var edits = new JsonArray();
        if (isEdited)
        {
            if (new RealEdit(page, random).Apply(after) is not { } edit)
                return null;
            edits.Add((JsonNode)edit);
        }
        if (random.Next(2) == 0)
            new Noise(page, pool, random).Apply(before);
        new Noise(page, pool, random).Apply(after);
        return new JsonObject
        {
            ["id"] = id,
            ["url"] = page.Url,
            ["before"] = Write(before, $"html/{id}-1.html.gz"),
            ["after"] = Write(after, $"html/{id}-2.html.gz"),
            ["edits"] = edits,
            ["page"] = page.Name,
        };

        string Write(IHtmlDocument document, string path)
        {
            using var packed = new GZipStream(File.Create(Path.Combine(output.FullName, path)), CompressionLevel.Fastest);
            packed.Write(Encoding.UTF8.GetBytes(document.ToHtml(new NoisyMarkup(random))));
            return path;
        }
    }
}

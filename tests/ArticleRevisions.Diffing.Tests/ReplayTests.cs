using System.Text.Json;

namespace ArticleRevisions.Diffing.Tests;

/// <summary>Real histories, when they lie beside the repository.</summary>
public class ReplayTests
{
    [ReplayFact]
    public void Every_revision_of_a_real_history_rebuilds_both_its_texts()
    {
        var pairs = 0;
        foreach (var (before, after, _, _) in Neighbours())
        {
            var diff = ArticleDiffer.Compare(before, after);

            Assert.Equal(before.Blocks.Select(b => b.Text), diff.RebuildBefore());
            Assert.Equal(after.Blocks.Select(b => b.Text), diff.RebuildAfter());
            Assert.Equal(before.CanonicalText() == after.CanonicalText(), diff.IsEmpty);
            Assert.False(diff.IsTruncated);
            pairs++;
        }

        Assert.True(pairs > 100);
    }

    [ReplayFact]
    public void An_identical_paragraph_that_moved_is_moved()
    {
        foreach (var (before, after, row, version) in Neighbours())
        {
            foreach (var move in row.GetProperty("moves").EnumerateArray().Where(m => m.GetProperty("to_version").GetInt32() == version))
            {
                var (from, to) = (move.GetProperty("old_index").GetInt32(), move.GetProperty("new_index").GetInt32());

                var moved = ArticleDiffer.Compare(before, after).Edits.Where(e => e.Operation == EditOperation.Moved).ToList();

                Assert.NotEmpty(moved);
                Assert.All(moved.Where(e => e.Before[0].Block == from), e => Assert.Equal(to, e.After[0].Block));
            }
        }
    }

    private static IEnumerable<(ArticleText Before, ArticleText After, JsonElement Row, int Version)> Neighbours()
    {
        foreach (var line in File.ReadLines(ReplayFactAttribute.Path!))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            ArticleText[] versions = [.. row.GetProperty("versions").EnumerateArray().Where(v => v.TryGetProperty("paragraphs", out _) && !v.TryGetProperty("html", out _)).Select(v => Read(row, v))];
            for (var i = 1; i < versions.Length; i++)
                yield return (versions[i - 1], versions[i], row, i);
        }
    }

    private static ArticleText Read(JsonElement row, JsonElement version) => new()
    {
        Headline = version.GetProperty("title").GetString() ?? "",
        Language = row.GetProperty("lang").GetString(),
        Blocks = [.. version.GetProperty("paragraphs").EnumerateArray().Select(p => new Block(BlockKind.Paragraph, p.GetString()!))],
    };
}

/// <summary>Runs where the shared histories are present, in <c>shared/data</c> beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReplayFactAttribute : FactAttribute
{
    public ReplayFactAttribute()
    {
        if (Path is null)
            Skip = "shared/data/replay.jsonl does not lie beside the repository.";
    }

    public static string? Path { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", "data", "replay.jsonl");
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}

using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Tests.Extraction;

public sealed class PageParserTests
{
    public static TheoryData<string> AttackFiles()
    {
        var data = new TheoryData<string>();
        foreach (var file in Folder() is { } folder ? Directory.GetFiles(folder).Where(f => f.Contains(".html", StringComparison.Ordinal)) : [])
            data.Add(file);
        // Without the shared attacks the page of our own below is the test.
        if (data.Count == 0)
            data.Add("");
        return data;
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<br>", 60_000)]
    public void A_page_past_a_guard_is_hostile_within_seconds(string tag, int times)
    {
        var clock = Stopwatch.StartNew();

        var extraction = ArticleExtractor.Read(string.Concat(Enumerable.Repeat(tag, times)) + "text", NewsPage.Address);

        Assert.Equal(ExtractionTrouble.Hostile, extraction.Trouble);
        Assert.NotEmpty(extraction.Detail);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"took {clock.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(AttackFiles))]
    public void A_known_attack_gets_a_typed_answer_within_seconds(string file)
    {
        var html = file.Length == 0 ? "<p>" + new string('.', 1_000_000) : Text(file);
        var clock = Stopwatch.StartNew();

        var extraction = ArticleExtractor.Read(html, NewsPage.Address);

        Assert.Equal(extraction.Trouble == ExtractionTrouble.None, extraction.Article is not null);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"took {clock.Elapsed}");
    }

    private static string Text(string file)
    {
        using Stream bytes = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var attacks = Path.Combine(folder.FullName, "shared", "data", "hostile", "markup");
            if (Directory.Exists(attacks))
                return attacks;
        }
        return null;
    }
}

using System.Globalization;
using System.Text.Json;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Xunit.Abstractions;

namespace ArticleRevisions.Archive.Tests.Recording;

/// <summary>Real histories, where the shared data stands beside the repository.</summary>
public sealed class HistoryReplayTests(ITestOutputHelper output)
{
    [HistoriesFact]
    public async Task Every_pair_of_neighbours_that_differs_has_one_revision_and_no_other_has()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var (recorder, revisions) = (archive.Get<CheckRecorder>(), archive.Get<RevisionQueries>());
        var slowest = TimeSpan.Zero;
        var (differing, all) = (0, TimeProvider.System.GetTimestamp());
        foreach (var history in HistoriesFactAttribute.Histories())
        {
            var article = await Watched.AddAsync(archive, Uri.EscapeDataString(history.Id));
            var expected = new List<(int From, int To)>();
            foreach (var (index, version) in history.Versions.Index())
            {
                var before = TimeProvider.System.GetTimestamp();
                var recorded = await recorder.RecordAsync(
                    new() { ArticleId = article.Id, At = version.At, Text = version.Text, IsTrusted = true }, default);
                slowest = new[] { slowest, TimeProvider.System.GetElapsedTime(before) }.Max();
                var differs = index == 0 || version.Text.Hash() != history.Versions[index - 1].Text.Hash();
                Assert.Equal(differs ? CheckOutcome.Changed : CheckOutcome.Unchanged, recorded.Outcome);
                if (index > 0 && differs)
                    expected.Add((recorded.Snapshot!.Value - 1, recorded.Snapshot.Value));
                if (index > 0 && !version.Text.Blocks.Select(b => b.Text).SequenceEqual(history.Versions[index - 1].Text.Blocks.Select(b => b.Text)))
                    differing++;
            }

            var found = (await revisions.ListAsync(new() { ArticleId = article.Id }, null, 100, default)).Items;
            Assert.Equal(expected, found.Select(r => (r.From, r.To)).Order());
        }

        var took = TimeProvider.System.GetElapsedTime(all);
        output.WriteLine($"{differing} neighbours differ in their paragraphs; recorded and read in {took.TotalSeconds:f1} s, the slowest check in {slowest.TotalMilliseconds:f0} ms");
        Assert.Equal(380, differing);
    }

    [HistoriesFact]
    public async Task Every_comparison_of_neighbours_rebuilds_both_texts()
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        foreach (var history in HistoriesFactAttribute.Histories().Where((_, i) => i % 4 == 0))
        {
            var article = await Watched.AddAsync(archive, Uri.EscapeDataString(history.Id));
            foreach (var version in history.Versions)
                await archive.Get<CheckRecorder>().RecordAsync(new() { ArticleId = article.Id, At = version.At, Text = version.Text, IsTrusted = true }, default);

            var latest = (await archive.Get<ArticleQueries>().FindAsync(article.Id, default))!.Snapshots;
            for (var to = 2; to <= latest; to++)
            {
                var comparison = await archive.Get<RevisionQueries>().CompareAsync(article.Id, to - 1, to, default);
                Assert.Equal(comparison!.Before.Blocks.Select(b => b.Text), comparison.Diff.RebuildBefore());
                Assert.Equal(comparison.After.Blocks.Select(b => b.Text), comparison.Diff.RebuildAfter());
            }
        }
    }
}

/// <summary>A test over the histories of the shared data, skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HistoriesFactAttribute : FactAttribute
{
    private static readonly string? File = Find();

    public HistoriesFactAttribute()
    {
        if (File is null)
            Skip = "The shared data is not beside the repository.";
    }

    /// <summary>The histories whose rows bring paragraphs alone.</summary>
    public static IEnumerable<History> Histories() => System.IO.File.ReadLines(File!)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => row.GetProperty("versions").EnumerateArray().All(v => !v.TryGetProperty("html", out _)))
        .Select(row => new History(row.GetProperty("id").GetString()!, InOrderOfTime(row.GetProperty("versions").EnumerateArray().Select(v => new Version(
            DateTimeOffset.Parse(v.GetProperty("captured_at").GetString()!, CultureInfo.InvariantCulture),
            Watched.Text(v.GetProperty("title").GetString() ?? "", [.. v.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!)]))))));

    // Some versions carry the instant at which they were written, not the one at which they were put on the site.
    private static IReadOnlyList<Version> InOrderOfTime(IEnumerable<Version> versions)
    {
        var latest = DateTimeOffset.MinValue;
        return [.. versions.Select(v => v with { At = latest = v.At > latest ? v.At : latest })];
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "replay.jsonl");
            if (System.IO.File.Exists(file))
                return file;
        }

        return null;
    }

    internal sealed record History(string Id, IReadOnlyList<Version> Versions);

    internal sealed record Version(DateTimeOffset At, ArticleText Text);
}

using System.Diagnostics;
using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Benchmarks;

/// <summary><c>search --sentences N --seed S [--data FOLDER]</c>: how long a question takes over an archive of so many sentences, by what is asked.</summary>
internal static class SearchTable
{
    private const int Questions = 200;
    private const int WarmUps = 210;
    private const int Limit = 20;

    /// <param name="sentences">About how many.</param>
    /// <param name="seed">Of the archive.</param>
    /// <param name="kept">A folder in which the archive is kept, and taken from when it is there; null for one of the moment.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task PrintAsync(int sentences, int seed, string? kept, TextWriter output)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("search-benchmark-").FullName;
        try
        {
            var started = Stopwatch.GetTimestamp();
            var isNew = !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
            await using var archive = await BenchmarkArchive.CreateAsync(Directory.CreateDirectory(folder).FullName);
            if (isNew)
            {
                await SearchArchive.FillAsync(archive, sentences, seed);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.seconds_to_make {Stopwatch.GetElapsedTime(started).TotalSeconds:0}"));
            }

            await using var context = archive.Get<ArchiveStore>().CreateDbContext();
            var made = await context.SentenceEntries.CountAsync();
            var size = new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.sentences {made}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.bytes_per_sentence {(double)size / made:0.0}"));
            await MeasureAsync(archive.Get<SentenceSearch>(), new SearchQuestions(SearchArchive.Samples(sentences, seed), new ZipfText(seed + 1)), output);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(SentenceSearch search, SearchQuestions questions, TextWriter output)
    {
        for (var i = 0; i < WarmUps; i++)
            await search.FindAsync(questions.Next((QuestionSort)(i % Enum.GetValues<QuestionSort>().Length)), new(), Limit, default);

        var all = new List<double>();
        foreach (var sort in Enum.GetValues<QuestionSort>())
        {
            var (times, answered) = (new List<double>(), 0);
            for (var i = 0; i < Questions; i++)
            {
                var question = questions.Next(sort);
                var started = Stopwatch.GetTimestamp();
                var found = await search.FindAsync(question, new(), Limit, default);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                answered += found.Matches.Count > 0 ? 1 : 0;
            }

            Print(output, sort.ToString(), times);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.{sort}.answered {(double)answered / Questions:0.000}"));
            all.AddRange(times);
        }

        Print(output, "all", all);
    }

    private static void Print(TextWriter output, string name, List<double> times)
    {
        times.Sort();
        foreach (var percentile in (int[])[50, 95, 99])
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.{name}.p{percentile}_ms {times[Math.Min(times.Count - 1, times.Count * percentile / 100)]:0.00}"));
    }
}

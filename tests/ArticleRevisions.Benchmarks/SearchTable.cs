using System.Diagnostics;
using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Benchmarks;

/// <summary><c>search --sentences N --seed S</c>: how long a question takes over an archive of so many sentences, by what is asked.</summary>
internal static class SearchTable
{
    private const int Questions = 200;
    private const int WarmUps = 30;
    private const int Limit = 20;

    public static async Task PrintAsync(int sentences, int seed, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("search-benchmark-").FullName;
        try
        {
            var started = Stopwatch.GetTimestamp();
            await using var archive = await SearchArchive.MakeAsync(folder, sentences, seed);
            await using var context = archive.Get<ArchiveStore>().CreateDbContext();
            var made = await context.SentenceEntries.CountAsync();
            var size = new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.sentences {made}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.seconds_to_make {Stopwatch.GetElapsedTime(started).TotalSeconds:0}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE search.bytes_per_sentence {(double)size / made:0.0}"));
            await MeasureAsync(archive, seed, output);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(SearchArchive archive, int seed, TextWriter output)
    {
        var search = archive.Get<SentenceSearch>();
        var questions = new SearchQuestions(archive.Samples, new ZipfText(seed + 1));
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

using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Benchmarks;

/// <summary>
/// Fills an archive with so many revisions, made from a seed: histories of articles of some 400 words, all of them going on at
/// once, so that neighbours in time are of different articles. Every twelfth revision also brings a correction.
/// </summary>
internal sealed class RevisedArchive
{
    private const int RevisionsOfArticle = 10;
    private const int WordsOfArticle = 400;
    private const double ShareEdited = 0.05;
    private const int ChecksAtOnce = 100;

    private readonly BenchmarkArchive _archive;
    private readonly NewsText _writer;
    private readonly Editor _editor;
    private readonly List<List<List<string>>> _texts = [];
    private int _checks;

    private RevisedArchive(BenchmarkArchive archive, int seed) =>
        (_archive, _writer, _editor) = (archive, new NewsText(seed, NewsWords.Own), new Editor(seed + 1));

    /// <summary>How many articles have so many revisions.</summary>
    public static int ArticlesOf(int revisions) => Math.Max(1, revisions / RevisionsOfArticle);

    /// <summary>Makes the archive in a folder.</summary>
    public static async Task MakeAsync(string folder, int revisions, int seed)
    {
        await using var archive = await BenchmarkArchive.CreateAsync(folder);
        var made = new RevisedArchive(archive, seed);
        var articles = ArticlesOf(revisions);
        for (var round = 0; round <= RevisionsOfArticle; round++)
        {
            for (var done = 0; done < articles; done += ChecksAtOnce)
                await made.RecordAsync(round, done, Math.Min(ChecksAtOnce, articles - done));
        }
    }

    private Task RecordAsync(int round, int first, int count) => _archive.WriteAsync(async context =>
    {
        for (var number = first; number < first + count; number++)
        {
            // The first article added gets id 1, and so on.
            var article = round == 0 ? await BenchmarkArchive.AddArticleAsync(context, number) : await context.Articles.SingleAsync(a => a.Id == number + 1);
            if (round == 0)
                _texts.Add(_writer.Article(WordsOfArticle));
            else
                _texts[number] = Edited(number, round);
            await BenchmarkArchive.CheckAsync(context, article, _texts[number], BenchmarkArchive.Start.AddMinutes(_checks++));
        }
    });

    private List<List<string>> Edited(int number, int round)
    {
        var edited = _editor.Edit(_texts[number], ShareEdited);
        return (number + round) % 12 != 0 ? edited : [.. edited, [string.Create(CultureInfo.InvariantCulture,
            $"Correction: An earlier version of this article misstated a figure in part {round}. It has been corrected.")]];
    }
}

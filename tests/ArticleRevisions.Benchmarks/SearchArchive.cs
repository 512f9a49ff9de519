namespace ArticleRevisions.Benchmarks;

/// <summary>An archive of so many sentences, made from a seed: every fifth article is edited once.</summary>
internal static class SearchArchive
{
    private const int SentencesOfArticle = 40;
    private const int ArticlesAtOnce = 25;

    /// <summary>Fills an archive.</summary>
    public static async Task FillAsync(BenchmarkArchive archive, int sentences, int seed)
    {
        foreach (var some in Texts(sentences, seed).Chunk(ArticlesAtOnce))
            await archive.WriteAsync(async context =>
            {
                foreach (var text in some)
                {
                    var article = await BenchmarkArchive.AddArticleAsync(context, text.Number);
                    await BenchmarkArchive.CheckAsync(context, article, text.First.Chunk(4), BenchmarkArchive.Start.AddMinutes(text.Number));
                    if (text.Second.Length > 0)
                        await BenchmarkArchive.CheckAsync(context, article, text.Second.Chunk(4), BenchmarkArchive.Start.AddMinutes(text.Number + 15));
                }
            });
    }

    /// <summary>Some of the sentences that are in it, one of each article.</summary>
    public static List<string> Samples(int sentences, int seed) => [.. Texts(sentences, seed).Select(t => t.Sample)];

    private static IEnumerable<Text> Texts(int sentences, int seed)
    {
        var writer = new ZipfText(seed);
        var articles = Math.Max(1, sentences / SentencesOfArticle);
        for (var number = 0; number < articles; number++)
        {
            string[] first = [.. Enumerable.Range(0, SentencesOfArticle).Select(_ => writer.Sentence())];
            var sample = first[writer.Below(first.Length)];
            yield return new(number, first, number % 5 == 0 ? Edited(first, writer) : [], sample);
        }
    }

    private static string[] Edited(string[] text, ZipfText writer)
    {
        var edited = text.ToList();
        edited[writer.Below(edited.Count)] += " " + writer.Sentence();
        edited.RemoveAt(writer.Below(edited.Count));
        return [.. edited];
    }

    private sealed record Text(int Number, string[] First, string[] Second, string Sample);
}

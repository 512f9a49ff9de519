namespace ArticleRevisions.Benchmarks;

/// <summary>An archive of so many sentences, made from a seed: every fifth article is edited once.</summary>
internal sealed class SearchArchive : IAsyncDisposable
{
    private const int SentencesOfArticle = 40;
    private const int ArticlesAtOnce = 25;

    private readonly BenchmarkArchive _archive;
    private readonly ZipfText _writer;

    private SearchArchive(BenchmarkArchive archive, ZipfText writer) => (_archive, _writer) = (archive, writer);

    /// <summary>Some of the sentences that are in it.</summary>
    public List<string> Samples { get; } = [];

    public T Get<T>() where T : notnull => _archive.Get<T>();

    public static async Task<SearchArchive> MakeAsync(string folder, int sentences, int seed)
    {
        var archive = new SearchArchive(await BenchmarkArchive.CreateAsync(folder), new ZipfText(seed));
        var articles = Math.Max(1, sentences / SentencesOfArticle);
        for (var done = 0; done < articles; done += ArticlesAtOnce)
            await archive.RecordAsync(done, Math.Min(ArticlesAtOnce, articles - done));
        return archive;
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private Task RecordAsync(int first, int count) => _archive.WriteAsync(async context =>
    {
        for (var number = first; number < first + count; number++)
        {
            var article = await BenchmarkArchive.AddArticleAsync(context, number);
            var text = Enumerable.Range(0, SentencesOfArticle).Select(_ => _writer.Sentence()).ToList();
            Samples.Add(text[_writer.Below(text.Count)]);
            await BenchmarkArchive.CheckAsync(context, article, text.Chunk(4), BenchmarkArchive.Start.AddMinutes(number));
            if (number % 5 != 0)
                continue;
            text[_writer.Below(text.Count)] += " " + _writer.Sentence();
            text.RemoveAt(_writer.Below(text.Count));
            await BenchmarkArchive.CheckAsync(context, article, text.Chunk(4), BenchmarkArchive.Start.AddMinutes(number + 15));
        }
    });
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Benchmarks;

/// <summary>An archive of so many sentences, made from a seed through the recorder: every fifth article is edited once.</summary>
internal sealed class SearchArchive : IAsyncDisposable
{
    private const int SentencesOfArticle = 40;
    private const int ArticlesAtOnce = 25;
    private const int Hosts = 20;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly ZipfText _writer;

    private SearchArchive(ServiceProvider services, ZipfText writer) => (_services, _writer) = (services, writer);

    /// <summary>Some of the sentences that are in it.</summary>
    public List<string> Samples { get; } = [];

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public static async Task<SearchArchive> MakeAsync(string folder, int sentences, int seed)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Archive:DataFolder"] = folder }).Build();
        var archive = new SearchArchive(new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider(), new ZipfText(seed));
        await archive.Get<ArchiveUpkeep>().MigrateAsync(default);
        var articles = Math.Max(1, sentences / SentencesOfArticle);
        for (var done = 0; done < articles; done += ArticlesAtOnce)
            await archive.RecordAsync(done, Math.Min(ArticlesAtOnce, articles - done));
        return archive;
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    // Many checks in one transaction: the disk is not what is measured.
    private Task RecordAsync(int first, int count) => Get<ArchiveStore>().WriteAsync(async context =>
    {
        for (var number = first; number < first + count; number++)
        {
            var article = await AddAsync(context, number);
            var text = Enumerable.Range(0, SentencesOfArticle).Select(_ => _writer.Sentence()).ToList();
            Samples.Add(text[_writer.Below(text.Count)]);
            await CheckAsync(context, article, text, Start.AddMinutes(number));
            if (number % 5 != 0)
                continue;
            text[_writer.Below(text.Count)] += " " + _writer.Sentence();
            text.RemoveAt(_writer.Below(text.Count));
            await CheckAsync(context, article, text, Start.AddMinutes(number + 15));
        }
    }, default);

    private static async Task<Article> AddAsync(ArchiveContext context, int number)
    {
        var host = $"paper-{number % Hosts}.example";
        var publication = context.Publications.Local.FirstOrDefault(p => p.Host == host) ?? await context.Publications.SingleOrDefaultAsync(p => p.Host == host)
            ?? context.Publications.Add(new Publication { Host = host, Name = host }).Entity;
        var article = context.Articles.Add(new Article { Publication = publication, Url = $"https://{host}/{number}", Host = host, AddedAt = Start.AddMinutes(number) }).Entity;
        await context.SaveChangesAsync();
        return article;
    }

    private static async Task CheckAsync(ArchiveContext context, Article article, IReadOnlyList<string> sentences, DateTimeOffset at)
    {
        var text = new ArticleText
        {
            Headline = $"Report {article.Id}",
            Language = "en",
            Blocks = [.. sentences.Chunk(4).Select(p => new Block(BlockKind.Paragraph, string.Join(' ', p)))],
        };
        var observation = new CheckObservation { ArticleId = article.Id, At = at, Duration = TimeSpan.FromMilliseconds(100), Text = text, IsTrusted = true };
        await new CheckRecording(context, article, observation).RunAsync(default);
        await context.SaveChangesAsync();
    }
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Benchmarks;

/// <summary>An archive in a folder, filled through the recorder.</summary>
internal sealed class BenchmarkArchive : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int Hosts = 20;

    private readonly ServiceProvider _services;

    private BenchmarkArchive(ServiceProvider services) => _services = services;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>An empty archive.</summary>
    public static async Task<BenchmarkArchive> CreateAsync(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Archive:DataFolder"] = folder }).Build();
        var archive = new BenchmarkArchive(new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider());
        await archive.Get<ArchiveUpkeep>().MigrateAsync(default);
        return archive;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Many checks in one transaction: the disk is not what is measured.</summary>
    public Task WriteAsync(Func<ArchiveContext, Task> work) => Get<ArchiveStore>().WriteAsync(work, default);

    /// <summary>Adds article number so, of one of twenty publications.</summary>
    public static async Task<Article> AddArticleAsync(ArchiveContext context, int number)
    {
        var host = $"paper-{number % Hosts}.example";
        var publication = context.Publications.Local.FirstOrDefault(p => p.Host == host) ?? await context.Publications.SingleOrDefaultAsync(p => p.Host == host)
            ?? context.Publications.Add(new Publication { Host = host, Name = host }).Entity;
        var article = context.Articles.Add(new Article { Publication = publication, Url = $"https://{host}/{number}", Host = host, AddedAt = Start.AddMinutes(number) }).Entity;
        await context.SaveChangesAsync();
        return article;
    }

    /// <summary>Records a check that saw these paragraphs.</summary>
    public static async Task CheckAsync(ArchiveContext context, Article article, IEnumerable<IEnumerable<string>> paragraphs, DateTimeOffset at)
    {
        var text = new ArticleText
        {
            Headline = $"Report {article.Id}",
            Language = "en",
            Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, string.Join(' ', p)))],
        };
        var observation = new CheckObservation { ArticleId = article.Id, At = at, Duration = TimeSpan.FromMilliseconds(100), Text = text, IsTrusted = true };
        await new CheckRecording(context, article, observation).RunAsync(default);
        await context.SaveChangesAsync();
    }
}

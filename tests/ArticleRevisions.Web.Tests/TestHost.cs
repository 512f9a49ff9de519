using System.Net.Http.Headers;
using System.Text.Json;
using ArticleRevisions.Archive.Keys;
using ArticleRevisions.Archive.Upkeep;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ArticleRevisions.Web.Tests;

/// <summary>
/// The real host on a loopback port: a SQLite file of its own, a clock that stands still, and a web that holds only the
/// recorded answers. Background workers are off.
/// </summary>
public sealed class TestHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder;

    private TestHost(DirectoryInfo folder, string[] settings)
    {
        _folder = folder;
        App = ArticleRevisionsHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Archive:DataFolder={folder.FullName}", "--Serilog:MinimumLevel:Default=Warning", .. settings],
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Services.AddKeyedSingleton<HttpMessageHandler>("capture", Web);
                RemoveWorkers(builder.Services);
            });
    }

    public WebApplication App { get; }

    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>What capture finds when it goes out.</summary>
    public RecordedWeb Web { get; } = new();

    /// <summary>The editors' access key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A visitor without a key, cookies or redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <param name="migrate">False leaves the data folder empty.</param>
    /// <param name="map">Endpoints of the test's own.</param>
    /// <param name="settings">Settings as <c>--Section:Name=value</c>.</param>
    public static async Task<TestHost> StartAsync(bool migrate = true, Action<WebApplication>? map = null, params string[] settings)
    {
        var host = new TestHost(Directory.CreateTempSubdirectory("articlerevisions-"), settings);
        map?.Invoke(host.App);
        if (migrate)
        {
            await host.Get<ArchiveUpkeep>().MigrateAsync(default);
            host.Key = await host.Get<AccessKeys>().CreateFirstAsync(Start, default) ?? throw new InvalidOperationException("A key was there already.");
        }

        await host.App.StartAsync();
        host.Client = host.NewClient();
        return host;
    }

    public T Get<T>() where T : notnull => App.Services.GetRequiredService<T>();

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new Uri(App.Urls.First()),
    };

    /// <summary>An editor's program: every request carries the access key.</summary>
    public HttpClient NewEditor()
    {
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        return client;
    }

    /// <summary>Reads JSON of a 200 answer.</summary>
    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        Web.Dispose();
        // The pool keeps the file open otherwise.
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static void RemoveWorkers(IServiceCollection services)
    {
        var ours = services
            .Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(ArticleRevisionsHost).Assembly)
            .ToList();
        ours.ForEach(s => services.Remove(s));
    }
}

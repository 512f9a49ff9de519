namespace ArticleRevisions.Browser.Tests.Hostile;

/// <summary>A site whose archive holds nothing but payloads.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    internal Site Site { get; } = new();

    /// <summary>The articles and how many snapshots each has.</summary>
    internal IReadOnlyList<(long Article, int Snapshots)> Articles { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        if (Chromium.Path is not null)
            Articles = await HostileArchive.RecordAsync(Site.Services, Payloads.All);
    }

    public Task DisposeAsync() => Site.DisposeAsync();
}

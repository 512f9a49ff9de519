using ArticleRevisions.Archive.Keys;
using ArticleRevisions.Archive.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ArticleRevisions.Archive.Tests.Databases.Addresses;

namespace ArticleRevisions.Archive.Tests.Keys;

public sealed class AccessKeysTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_first_key_is_shown_once_and_only_its_hash_is_kept(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var keys = archive.Get<AccessKeys>();

        var key = await keys.CreateFirstAsync(Noon, default);

        Assert.Matches("^ar_[A-Za-z0-9_-]{43}$", key);
        Assert.Null(await keys.CreateFirstAsync(Noon, default));
        Assert.True(await keys.IsValidAsync(key, default));
        await using var context = archive.Get<ArchiveStore>().CreateDbContext();
        Assert.Equal(32, (await context.AccessKeys.SingleAsync()).Hash.Length);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Anything_but_the_key_is_refused(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var keys = archive.Get<AccessKeys>();
        Assert.False(await keys.IsValidAsync("ar_" + new string('A', 43), default));

        var key = (await keys.CreateFirstAsync(Noon, default))!;

        foreach (var wrong in new[] { null, "", "ar_", key[..^1], key + "x", key.ToUpperInvariant(), " " + key, new string('x', 100_000) })
            Assert.False(await keys.IsValidAsync(wrong, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_key_ends_the_old_one(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var keys = archive.Get<AccessKeys>();
        var first = await keys.CreateFirstAsync(Noon, default);

        var second = await keys.ReplaceAsync(Noon, default);

        Assert.False(await keys.IsValidAsync(first, default));
        Assert.True(await keys.IsValidAsync(second, default));
        Assert.Null(await keys.CreateFirstAsync(Noon, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Processes_that_start_together_make_one_first_key(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        await using var another = archive.Another();
        AccessKeys[] processes = [archive.Get<AccessKeys>(), another.GetRequiredService<AccessKeys>()];

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => processes[i % 2].CreateFirstAsync(Noon, default))));

        var key = Assert.Single(made, k => k is not null);
        Assert.True(await processes[0].IsValidAsync(key, default));
    }
}

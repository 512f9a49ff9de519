using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class RevisionQueriesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Revisions_are_filtered_by_article_host_significance_kind_and_acknowledgement(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var (one, other) = (await Watched.AddAsync(archive, "one", "a.example"), await Watched.AddAsync(archive, "other", "b.example"));
        await one.SeesAsync("Storm", "The storm took 12 roofs.", "Schools stay closed today.");
        await one.SeesAsync("Storm", "The storm took 47 roofs.", "Schools stay closed today.");
        await other.SeesAsync("Concert", "“We are glad,” the singer said.", "The hall was full.");
        await other.SeesAsync("Concert", "\"We are glad,\" the singer said.", "The hall was full.");

        async Task<IEnumerable<long>> Articles(RevisionFilter filter) =>
            (await archive.Get<RevisionQueries>().ListAsync(filter, null, 10, default)).Items.Select(r => r.Article.Id);

        Assert.Equal([other.Id, one.Id], await Articles(new()));
        Assert.Equal([one.Id], await Articles(new() { ArticleId = one.Id }));
        Assert.Equal([other.Id], await Articles(new() { Host = "b.example" }));
        Assert.Empty(await Articles(new() { Host = "c.example" }));
        Assert.Equal([one.Id], await Articles(new() { AtLeast = Significance.Substantive }));
        Assert.Equal([one.Id], await Articles(new() { Kind = Kind.Number }));
        Assert.Equal([one.Id], await Articles(new() { Acknowledgement = Acknowledgement.Silent }));
        Assert.Equal([other.Id], await Articles(new() { Acknowledgement = Acknowledgement.NotExpected }));
        Assert.Empty(await Articles(new() { Host = "b.example", Kind = Kind.Number }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Any_two_snapshots_are_compared_in_the_order_given(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", "The storm took 12 roofs.", "Schools stay closed today.");
        await article.SeesAsync("Storm", "The storm took 47 roofs.", "Schools stay closed today.");
        await article.SeesAsync("Storm", "The storm took 47 roofs.", "Schools stay closed today.", "Trains run again.");
        var queries = archive.Get<RevisionQueries>();

        var forward = await queries.CompareAsync(article.Id, 1, 3, default);
        var backward = await queries.CompareAsync(article.Id, 3, 1, default);

        Assert.Equal((1, 3, 3), (forward!.From.Number, forward.To.Number, forward.Latest));
        Assert.Equal(forward.After.Blocks.Select(b => b.Text), forward.Diff.RebuildAfter());
        Assert.Equal(forward.Before.CanonicalText(), backward!.After.CanonicalText());
        Assert.Equal(backward.After.Blocks.Select(b => b.Text), backward.Diff.RebuildAfter());
        Assert.True((await queries.CompareAsync(article.Id, 2, 2, default))!.Diff.IsEmpty);
    }

    [Theory]
    [InlineData(1, 2, 9)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(0, -1, 1)]
    public async Task An_article_or_snapshot_that_does_not_exist_has_no_comparison(int beyond, int from, int to)
    {
        await using var archive = await TestArchive.CreateAsync(ArchiveProvider.Sqlite);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", "The storm took 12 roofs.");

        Assert.Null(await archive.Get<RevisionQueries>().CompareAsync(article.Id + beyond, from, to, default));
    }
}

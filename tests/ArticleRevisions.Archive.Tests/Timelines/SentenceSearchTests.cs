using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Archive.Tests.Timelines;

public sealed class SentenceSearchTests
{
    private const string Story = "The storm took the roofs of many houses in the old harbour.";
    private const string Sheep = "It killed 12 sheep on the hills above the town.";
    private const string MoreSheep = "It killed 47 sheep on the hills above the town.";
    private const string Ferry = "The ferry will not sail before Thursday evening.";
    private const string School = "“The école stays closed,” the mayor told parents on Monday.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_pasted_sentence_that_was_reworded_says_when_and_by_which_revision(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);

        var found = await FindAsync(archive, Sheep);

        var match = found.Matches[0];
        Assert.Equal((SentenceMatchKind.Whole, Sheep, MoreSheep), (match.Kind, match.Found.Wording.Text, match.Latest.Wording.Text));
        Assert.Equal((Watched.Check(1), Watched.Check(2), Watched.Check(3)), (match.Found.FirstSeenAt, match.Found.LastSeenAt, match.Found.GoneAt!.Value));
        Assert.Equal((false, 2, 2), (match.IsStanding, match.EndedBy, match.Lineage));
        Assert.Equal("news.example", match.Article.Publication.Host);
        Assert.Equal([Sheep[..^1]], Marked(match));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sentence_is_found_once_by_the_wording_that_is_closest(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);

        var then = await FindAsync(archive, "killed 12 sheep");
        var now = await FindAsync(archive, "killed 47 sheep");
        var neither = await FindAsync(archive, "It killed 90 sheep on the hills near the town.");

        Assert.Equal([(SentenceMatchKind.Phrase, Sheep)], then.Matches.Select(m => (m.Kind, m.Found.Wording.Text)));
        Assert.Equal([(SentenceMatchKind.Phrase, MoreSheep, true)], now.Matches.Select(m => (m.Kind, m.Found.Wording.Text, m.IsStanding)));
        var near = Assert.Single(neither.Matches);
        Assert.Equal((SentenceMatchKind.Near, 7, 9), (near.Kind, near.WordsInCommon, neither.Words));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Loose_words_find_a_sentence_in_any_order_and_without_accents(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);

        var found = await FindAsync(archive, "MAYOR ecole");

        var match = Assert.Single(found.Matches);
        Assert.Equal((SentenceMatchKind.Words, School), (match.Kind, match.Found.Wording.Text));
        Assert.Equal(["école", "mayor"], Marked(match));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Between_quotation_marks_only_these_words_in_this_order_will_do(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);

        Assert.Single((await FindAsync(archive, "\"before Thursday evening\"")).Matches);
        Assert.Empty((await FindAsync(archive, "\"before evening\"")).Matches);
        Assert.Single((await FindAsync(archive, "ferry \"Thursday evening\"")).Matches);
        // Its own quotation marks are part of what was pasted.
        Assert.Equal(SentenceMatchKind.Whole, (await FindAsync(archive, School)).Matches[0].Kind);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Filters_keep_to_an_article_a_publication_or_what_still_stands(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);
        var other = await Watched.AddAsync(archive, "ferry", "other.example");
        await other.SeesAsync("Ferry", Ferry, Sheep);

        Assert.Equal(2, (await FindAsync(archive, Ferry)).Matches.Count);
        Assert.Equal([other.Id], await ArticlesAsync(archive, Ferry, new() { ArticleId = other.Id }));
        Assert.Equal([other.Id], await ArticlesAsync(archive, Ferry, new() { Host = "other.example" }));
        Assert.Empty(await ArticlesAsync(archive, Ferry, new() { Host = "third.example" }));
        Assert.Equal([other.Id], await ArticlesAsync(archive, "killed 12 sheep", new() { IsStanding = true }));
        Assert.Equal([1], await ArticlesAsync(archive, "killed 12 sheep", new() { IsStanding = false }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_came_back_stands_again_and_what_never_was_is_not_found(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Ferry);
        await article.SeesAsync("Storm", Story);
        Assert.False((await FindAsync(archive, Ferry)).Matches[0].IsStanding);
        await article.SeesAsync("Storm", Story, Ferry);

        var match = Assert.Single((await FindAsync(archive, Ferry)).Matches);

        Assert.True(match.IsStanding || match.Latest.Wording.LastSnapshot is null);
        Assert.Empty((await FindAsync(archive, "Nobody ever printed anything of this kind here.")).Matches);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whatever_is_typed_is_only_words(ArchiveProvider provider)
    {
        await using var archive = await StormAsync(provider);
        string[] typed =
        [
            "", " ", "\"", "\"\"", "*", "a*", "NEAR(storm harbour, 2)", "storm AND", "-storm", "Words:storm", "{Words}:storm", "^storm", "'; DROP TABLE \"SentenceIndex\"; --",
            "storm & !ferry | <->", "\\", "'storm':*", "\0storm\0", "\uD800", "storm\uDC00", "\uE001", "\uE0001", "%_%", new string('(', 2_000), new string('"', 1_999),
            string.Join(' ', Enumerable.Repeat("storm", 400)), string.Join(' ', Enumerable.Range(0, 600)), new string('x', 5_000), "٣ 3 ³ ½ Ⅷ", "🙂🙃", "storm\r\nharbour",
        ];

        foreach (var question in typed)
            Assert.InRange((await FindAsync(archive, question)).Matches.Count, 0, 20);

        Assert.Equal(Story, (await FindAsync(archive, "-storm")).Matches[0].Found.Wording.Text);
        Assert.Equal(0, (await FindAsync(archive, "\uE001")).Words);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task There_are_as_many_as_asked_for_and_word_of_more(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        for (var i = 0; i < 4; i++)
            await (await Watched.AddAsync(archive, $"story-{i}")).SeesAsync("Storm", Story, Ferry);

        var three = await archive.Get<SentenceSearch>().FindAsync(Ferry, new(), 3, default);
        var four = await archive.Get<SentenceSearch>().FindAsync(Ferry, new(), 4, default);

        Assert.Equal((3, true), (three.Matches.Count, three.HasMore));
        Assert.Equal((4, false), (four.Matches.Count, four.HasMore));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_that_thousands_of_sentences_have_are_found_together_in_order_and_all_but_one(ArchiveProvider provider)
    {
        await using var archive = await TestArchive.CreateAsync(provider);
        const string First = "The gauge of the harbour read three metres at noon.";
        await (await Watched.AddAsync(archive, "first")).SeesAsync("Gauge", First);
        string[] pairs = ["gauge harbour", "harbour noon", "noon gauge"];
        await (await Watched.AddAsync(archive, "log")).SeesAsync("Log", [.. Enumerable.Range(0, 3_300).Select(i => $"Entry {i} of {pairs[i % 3]}.")]);

        // The second time it is known which words are common.
        for (var time = 0; time < 2; time++)
        {
            var all = await FindAsync(archive, "noon harbour gauge");
            Assert.Equal([(SentenceMatchKind.Words, First)], all.Matches.Select(m => (m.Kind, m.Found.Wording.Text)));

            var two = await FindAsync(archive, "harbour gauge");
            Assert.Equal((20, true), (two.Matches.Count, two.HasMore));
            Assert.All(two.Matches, m => Assert.Equal(SentenceMatchKind.Words, m.Kind));

            // Of all the sentences with these words the oldest alone has them in this order.
            var inOrder = await FindAsync(archive, "of the harbour");
            Assert.Equal((SentenceMatchKind.Phrase, First), (inOrder.Matches[0].Kind, inOrder.Matches[0].Found.Wording.Text));

            var rare = await FindAsync(archive, "entry 1234 of harbour noon");
            Assert.Equal((SentenceMatchKind.Whole, "Entry 1234 of harbour noon."), (rare.Matches[0].Kind, rare.Matches[0].Found.Wording.Text));
        }

        await (await Watched.AddAsync(archive, "tides")).SeesAsync("Tides", [.. Enumerable.Range(0, 2_100).Select(i => $"Tide {i} came late.")]);
        var none = await FindAsync(archive, "tide gauge noon");
        Assert.Equal(20, none.Matches.Count);
        Assert.All(none.Matches, m => Assert.Equal((SentenceMatchKind.Near, 2), (m.Kind, m.WordsInCommon)));
    }

    private static async Task<TestArchive> StormAsync(ArchiveProvider provider)
    {
        var archive = await TestArchive.CreateAsync(provider);
        var article = await Watched.AddAsync(archive);
        await article.SeesAsync("Storm", Story, Sheep, Ferry, School);
        await article.SeesAsync("Storm", Story, Sheep, Ferry, School);
        await article.SeesAsync("Storm", Story, MoreSheep, Ferry, School);
        return archive;
    }

    private static Task<SentenceFindings> FindAsync(TestArchive archive, string question) => archive.Get<SentenceSearch>().FindAsync(question, new(), 20, default);

    private static async Task<IEnumerable<long>> ArticlesAsync(TestArchive archive, string question, SentenceSearchFilter filter) =>
        (await archive.Get<SentenceSearch>().FindAsync(question, filter, 20, default)).Matches.Where(m => m.Kind != SentenceMatchKind.Near).Select(m => m.Article.Id);

    private static IEnumerable<string> Marked(SentenceMatch match) => match.Marks.Select(m => match.Found.Wording.Text[m.Start..m.End]);
}

using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Tests.Extraction;

public sealed class SourceRulesTests
{
    private const string Page = """
        <html><head><title>Ferry sails again</title></head><body>
        <div class="crumb">Harbour</div><h1>The Courier of today</h1><span class="real-title">Ferry sails <em>again</em></span>
        <span class="sum">The harbour office lifted the ban on Monday.</span><span class="signed">By Ann Lee and Ruth Calder</span>
        <div class="left"><p>The ferry to the island sails again from Monday, the harbour office said after two weeks of storm.</p></div>
        <div class="related"><p class="wire">The quay was closed on the second of March, when a wave broke its northern wall.</p></div>
        <div class="partner"><p>Our partner offers three nights in the best hotels of the coast for the price of a single one.</p></div>
        <div class="right"><p>Tickets that were bought before the storm remain valid until the end of the month of April.</p></div>
        </body></html>
        """;

    private static readonly Uri Address = new("https://www.courier.example/ferry");

    [Fact]
    public void Each_list_does_what_it_says()
    {
        var text = Read("""
            { "courier.example": { "body": [".left", ".related", ".right"], "keep": [".wire"], "drop": [".partner"],
              "headline": [".none", ".real-title"], "standfirst": [".sum"], "byline": [".signed"] } }
            """).Article!.Text;

        Assert.Equal("Ferry sails again", text.Headline);
        Assert.Equal("The harbour office lifted the ban on Monday.", text.Standfirst);
        Assert.Equal("Ann Lee, Ruth Calder", text.Byline);
        Assert.Equal(["The ferry", "The quay ", "Tickets t"], text.Blocks.Select(b => b.Text[..9]));
    }

    [Fact]
    public void Without_keep_furniture_inside_the_body_is_left_out() =>
        Assert.DoesNotContain(Read("""{ "courier.example": { "body": [".left", ".related", ".right"] } }""").Article!.Text.Blocks, b => b.Text.StartsWith("The quay", StringComparison.Ordinal));

    [Fact]
    public void A_page_without_the_body_is_empty_and_never_read_otherwise()
    {
        var extraction = Read("""{ "courier.example": { "body": [".story-of-old"] } }""");

        Assert.Null(extraction.Article);
        Assert.Equal(ExtractionTrouble.Empty, extraction.Trouble);
        Assert.Contains("source rule", extraction.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_another_host_changes_nothing() =>
        Assert.Equal(ArticleExtractor.Read(Page, Address).Article!.Text.Hash(), Read("""{ "other.example": { "drop": ["p"] }, "ier.example": { "drop": ["p"] } }""").Article!.Text.Hash());

    [Fact]
    public void The_nearest_host_counts()
    {
        var rules = SourceRules.Parse("""{ "Courier.example": { "drop": [".a"] }, "www.courier.example": { "drop": [".b"] }, /* said */ "example": { "drop": [".c"] }, }""");

        Assert.Equal([".b"], rules.For(Address)!.Drop);
        Assert.Equal([".a"], rules.For(new Uri("https://m.courier.example/x"))!.Drop);
        Assert.Equal([".c"], rules.For(new Uri("https://else.example/x"))!.Drop);
        Assert.Null(rules.For(new Uri("https://else.test/x")));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("null", "null")]
    [InlineData("{", "")]
    [InlineData("""{ "news.example": { "bodies": ["p"] } }""", "bodies")]
    [InlineData("""{ "news.example": { "body": "p" } }""", "body")]
    [InlineData("""{ "news.example": { "body": ["p["] } }""", "p[")]
    [InlineData("""{ "news.example": { "body": [""] } }""", "body")]
    [InlineData("""{ "news.example": { "body": [null] } }""", "body")]
    [InlineData("""{ "news.example": { "body": null } }""", "body")]
    [InlineData("""{ "news.example": null }""", "news.example")]
    [InlineData("""{ "https://news.example/": { "body": ["p"] } }""", "https://news.example/")]
    public void A_table_that_cannot_be_used_is_refused_by_name(string table, string named) =>
        Assert.Contains(named, Assert.Throws<SourceRulesException>(() => SourceRules.Parse(table)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("html")]
    [InlineData("body")]
    [InlineData("*")]
    public void A_rule_that_drops_everything_leaves_an_empty_page(string selector) =>
        Assert.NotEqual(ExtractionTrouble.Hostile, Read($$"""{ "courier.example": { "drop": ["{{selector}}"] } }""").Trouble);

    private static ArticleRevisions.Capture.Extraction.Extraction Read(string table) => ArticleExtractor.Read(Page, Address, SourceRules.Parse(table).For(Address));
}

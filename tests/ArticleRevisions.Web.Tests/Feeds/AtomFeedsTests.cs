using System.ServiceModel.Syndication;
using System.Xml;
using ArticleRevisions.Web.Feeds;

namespace ArticleRevisions.Web.Tests.Feeds;

public sealed class AtomFeedsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Theory]
    [InlineData("/feeds/revisions.atom", 2)]
    [InlineData("/feeds/revisions.atom?kind=number", 2)]
    [InlineData("/feeds/articles/1.atom", 2)]
    [InlineData("/feeds/articles/2.atom", 0)]
    public async Task A_feed_has_an_entry_for_each_revision(string path, int count)
    {
        var feed = await ReadAsync(path);

        Assert.Equal(count, feed.Items.Count());
        Assert.Equal(new Uri(_host.Client.BaseAddress!, path), Assert.Single(feed.Links, l => l.RelationshipType == "self").Uri);
        Assert.NotEqual(default, feed.LastUpdatedTime);
        Assert.NotEmpty(feed.Authors);
        Assert.NotEmpty(feed.Title.Text);
    }

    [Fact]
    public async Task An_entry_holds_the_changed_words_marked()
    {
        var entry = (await ReadAsync("/feeds/articles/1.atom")).Items.Last();

        Assert.Equal(TestHost.Start.AddHours(2), entry.LastUpdatedTime);
        Assert.Equal(new Uri(_host.Client.BaseAddress!, "/articles/1/compare/1..2"), Assert.Single(entry.Links).Uri);
        Assert.Contains("It cost <del>12 million</del><ins>47 million</ins> euros.", ((TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_has_one_id_in_every_feed_and_each_its_own()
    {
        var all = (await ReadAsync("/feeds/revisions.atom")).Items.Select(i => i.Id).ToList();
        var ofArticle = (await ReadAsync("/feeds/articles/1.atom")).Items.Select(i => i.Id).ToList();

        Assert.Equal(all, ofArticle);
        Assert.Equal(all.Distinct(), all);
        Assert.All(all, id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0000b\u000Bc\td\n", "abc\td\n")]
    [InlineData("\uFFFEx\uFFFF", "x")]
    public void What_xml_forbids_is_left_out(string text, string clean) => Assert.Equal(clean, XmlCharacters.Clean(text));

    // Not a row above: the runner itself cannot carry halves of pairs.
    [Fact]
    public void Halves_of_surrogate_pairs_are_left_out() =>
        Assert.Equal("\uD83D\uDE00 whole,  half,  half", XmlCharacters.Clean("\uD83D\uDE00 whole, \uD83D half, \uDE00 half"));

    private async Task<SyndicationFeed> ReadAsync(string path)
    {
        using var answer = await _host.Client.AskAsync(path);
        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        using var xml = XmlReader.Create(new StringReader(await answer.Content.ReadAsStringAsync()));
        return SyndicationFeed.Load(xml);
    }
}

using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Tests.Extraction;

public class DeclaredPolicyTests
{
    [Theory]
    [InlineData(""" ,"publisher":{"@type":"NewsMediaOrganization","correctionsPolicy":"/corrections","publishingPrinciples":"/principles"} """, "https://www.courier.example/corrections")]
    [InlineData(""" ,"publisher":[{"@type":"Organization","publishingPrinciples":"https://group.example/principles"}] """, "https://group.example/principles")]
    [InlineData(""" ,"publishingPrinciples":{"@type":"CreativeWork","url":"/principles"} """, "https://www.courier.example/principles")]
    [InlineData(""" ,"correctionsPolicy":["", "/corrections#how"] """, "https://www.courier.example/corrections#how")]
    public void The_policy_is_what_the_page_or_its_publisher_names(string declared, string expected) =>
        Assert.Equal(new Uri(expected), PolicyOf(NewsPage.Whole(head: declared)));

    [Fact]
    public void An_organization_beside_the_article_counts_and_corrections_come_before_principles()
    {
        const string organization = """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsMediaOrganization","correctionsPolicy":"/how-we-correct"}]}</script>
            """;
        Assert.Equal(
            new Uri("https://www.courier.example/how-we-correct"),
            PolicyOf(NewsPage.Whole(head: """ ,"publishingPrinciples":"/principles" """, foot: organization)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" ,"correctionsPolicy":"javascript:alert(1)" """)]
    [InlineData(""" ,"correctionsPolicy":{"name":"How we correct"},"publisher":"The Courier" """)]
    [InlineData(""" ,"correctionsPolicy":17,"publisher":[] """)]
    public void A_page_without_a_web_address_for_it_has_no_policy(string declared) =>
        Assert.Null(PolicyOf(NewsPage.Whole(head: declared)));

    private static Uri? PolicyOf(string html) => ArticleExtractor.Read(html, NewsPage.Address).Article!.CorrectionsPolicy;
}

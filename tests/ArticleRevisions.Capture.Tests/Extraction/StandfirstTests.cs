namespace ArticleRevisions.Capture.Tests.Extraction;

public sealed class StandfirstTests
{
    private const string Summary = "Two villages lose their only link to the railway until the river has fallen.";

    [Theory]
    [InlineData("<p>" + Summary + "</p>")]
    [InlineData("<div class=\"intro\">" + Summary + "</div>")]
    [InlineData("<h2>Two villages lose their only link to the railway until the river has fallen.</h2>")]
    public void A_summary_in_the_header_is_the_standfirst_though_nothing_names_it(string markup)
    {
        var text = NewsPage.Read(Page(markup));

        Assert.Equal(Summary, text.Standfirst);
        Assert.Equal(2, text.Blocks.Count);
    }

    [Fact]
    public void A_change_of_one_letter_in_an_unnamed_summary_shows() =>
        Assert.NotEqual(
            NewsPage.Read(Page($"<p>{Summary}</p>")).Standfirst,
            NewsPage.Read(Page($"<p>{Summary.Replace("fallen", "fallem", StringComparison.Ordinal)}</p>")).Standfirst);

    [Theory]
    [InlineData("<p>Sign up for our letter and have the morning's news at your door.</p>")]
    [InlineData("<p>Updated 3 hours ago</p>")]
    [InlineData("<nav><p>All the pages of this section are listed here for every reader.</p></nav>")]
    [InlineData("<figure><figcaption>The ferry at its berth on the morning before the flood came.</figcaption></figure>")]
    [InlineData("<p>North county</p>")]
    [InlineData("<p><a href=\"/other\">Farmers further up the valley ask for help with their fields.</a></p>")]
    public void Furniture_in_the_header_is_no_standfirst(string markup) =>
        Assert.Null(NewsPage.Read(Page(markup)).Standfirst);

    private static string Page(string header) => $"""
        <html><head><title>Ferry stops as river rises</title></head><body>
        <article><header><h1>Ferry stops as river rises</h1>{header}</header>
        <div class="article-body">
        <p>The ferry between Upper and Lower Marsh stopped on Monday night after the water had risen above the landing stage, its owner said.</p>
        <p>Buses will take passengers the long way round, over the bridge at Stone Mill, which adds about forty minutes to the journey.</p>
        </div></article></body></html>
        """;
}

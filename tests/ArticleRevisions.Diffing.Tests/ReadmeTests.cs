namespace ArticleRevisions.Diffing.Tests;

public class ReadmeTests
{
    [Fact]
    public void Two_strings_are_compared_in_three_lines()
    {
        var diff = ArticleDiffer.Compare("The bridge cost 12 million euros.", "The bridge cost 47 million euros.");

        Assert.Equal("A figure changed from 12 million euros to 47 million euros.", diff.Summary);
        Assert.Equal(Significance.Substantive, diff.Significance);
        Assert.Equal(["The bridge cost 47 million euros."], diff.RebuildAfter());
    }

    [Fact]
    public void A_string_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleDiffer.Compare((string)null!, ""));
        Assert.Throws<ArgumentNullException>(() => ArticleDiffer.Compare("", (string)null!));
    }
}

using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Tests.Kinds;

public sealed class TemplateLinesTests
{
    [Theory]
    [InlineData("Last updated 21 hours ago")]
    [InlineData("Updated 1909 GMT (0309 HKT) November 18, 2019")]
    [InlineData("Published 8 Nov 2023, 18:58 GMT")]
    [InlineData("This page was last edited on 25 October 2019, at 15:47 (UTC).")]
    [InlineData("Aggiornato alle 19:02 - 19 febbraio")]
    [InlineData("Zuletzt aktualisiert am 03.05.2020 um 16:05 Uhr")]
    [InlineData("5 min read")]
    [InlineData("© 2024 Example Press")]
    public void Furniture_is_known_by_the_form_of_the_whole_line(string line)
    {
        Assert.True(TemplateLines.IsFurniture(line));
    }

    [Theory]
    [InlineData("The list was last updated on 3 May 2021 by the ministry.")]
    [InlineData("Updated rules take effect on June 1, 2022.")]
    [InlineData("Three days ago the river rose.")]
    [InlineData("June 15, 2023 June 22, 2023")]
    [InlineData("The video has 3 million views and 200 comments.")]
    public void A_sentence_with_such_words_is_a_sentence(string line)
    {
        Assert.False(TemplateLines.IsFurniture(line));
    }
}

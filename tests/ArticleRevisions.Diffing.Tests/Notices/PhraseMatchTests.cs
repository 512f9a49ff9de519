using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing.Tests.Notices;

public sealed class PhraseMatchTests
{
    [Theory]
    [InlineData("buy[ing] and creat[ing] great content", "how we buy and create great content today", "buy and create great content")]
    [InlineData("buy[ing] and creat[ing] great content", "buying and creating great content", "buying and creating great content")]
    [InlineData("[the] company’s plan", "It is the company's plan.", "the company's plan")]
    [InlineData("[T]hey lied", "In short, they lied.", "they lied")]
    [InlineData("a great day,", "It was a great day for us.", "a great day")]
    public void Editorial_brackets_style_and_closing_marks_do_not_matter(string phrase, string text, string expected)
    {
        var found = PhraseMatch.Find(phrase, text);

        Assert.NotNull(found);
        Assert.Equal(expected, text[found.Value.Start..found.Value.End]);
    }

    [Theory]
    [InlineData("great content", "content that is great")]
    [InlineData("[…]", "anything")]
    [InlineData("", "anything")]
    public void Other_words_do_not_match(string phrase, string text)
    {
        Assert.Null(PhraseMatch.Find(phrase, text));
    }
}

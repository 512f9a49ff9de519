using ArticleRevisions.Archive.Searching;

namespace ArticleRevisions.Archive.Tests.Searching;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The harbour’s 3.5 million-euro wall.", "the harbour s 3 5 million euro wall")]
    [InlineData("Čapek ÉTÉ Straße ﬁne naïve Ελλάδα Йод", "capek ete strasse fine naive ελλαδα иод")]
    [InlineData("東京で会う。OK", "東 京 で 会 う ok")]
    [InlineData("हिन्दी में", "हिन्दी में")]
    [InlineData("OR NOT \"a* -b ^c {d} (e):f", "or not a b c d e f")]
    [InlineData("\0 \uD800 … — ", "")]
    [InlineData("a\uDFFFb\uE001c", "a b c")]
    public void Words_are_letters_and_digits_without_accents(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text).Select(w => w.Word)));
    }

    [Fact]
    public void A_word_knows_its_place_in_the_text_as_printed()
    {
        var words = SearchWords.Of("«Été», 12 sheep");

        Assert.Equal([("ete", 1, 4), ("12", 7, 9), ("sheep", 10, 15)], words.Select(w => (w.Word, w.Start, w.End)));
    }

    [Fact]
    public void A_text_without_end_gives_so_many_words_and_no_long_ones()
    {
        Assert.Equal(SearchWords.Most, SearchWords.Of(string.Join(' ', Enumerable.Range(0, 5_000))).Count);
        Assert.Equal(64, Assert.Single(SearchWords.Of(new string('x', 100_000))).Word.Length);
    }

    [Theory]
    [InlineData("two words", 2, 0, false)]
    [InlineData("\"two words\"", 2, 1, true)]
    [InlineData("„zwei Wörter“", 2, 1, true)]
    [InlineData("before \"two words\" after", 4, 1, false)]
    [InlineData("an \"open mark", 3, 0, false)]
    [InlineData("\"\" \"*\"", 0, 0, false)]
    public void What_stands_between_quotation_marks_is_a_phrase(string text, int words, int phrases, bool isPhrase)
    {
        var question = Question.Of(text);

        Assert.Equal((words, phrases, isPhrase), (question.Words.Count, question.Phrases.Count, question.IsPhrase));
    }
}

using System.Diagnostics;
using ArticleRevisions.Diffing.Segmentation;
using CsCheck;

namespace ArticleRevisions.Diffing.Tests.Segmentation;

public class SentenceCutterTests
{
    [Theory]
    [InlineData("en", "The bridge closed.|Traffic stopped!|Who knew?|Nobody did.")]
    [InlineData("en", "Dr. Lena Ortiz and Mr. Webb met Sen. Hale on Jan. 3.|They left.")]
    [InlineData("en", "J. R. Marlow spoke to George W. Kent.|The room was full.")]
    [InlineData("en", "It rose 1.5 percent to $3.20 at www.example.org/a.b today.|Nobody cared.")]
    [InlineData("en", "He lives in the U.S. Senate district.|She does not.")]
    [InlineData("en", "He moved to the U.S.|The move took a year.")]
    [InlineData("en", "It opens at 9 a.m. on Monday.|It closes at 5 p.m.|The doors are locked then.")]
    [InlineData("en", "“We will stay.”|The crowd cheered.|“Why?” she asked.")]
    [InlineData("en", "He said \"stop.\"|Then he left.")]
    [InlineData("en", "We waited ... and waited.|Then...|Nothing came.")]
    [InlineData("en", "Acme Inc. and Bolt Co. merged.|Shares of Acme Inc. Chief Webb said fell.")]
    [InlineData("en", "See No. 7 and Fig. 2 for more, e.g. the maps.|Or ask.")]
    [InlineData("en", "1. Open the lid.|2. Pour.")]
    [InlineData("en", "Monday, March 9, 2020|Ferries stopped in the evening.")]
    [InlineData("en", "(North Coast Wire)|On Monday the ferry stopped.")]
    [InlineData("en", "Repairs delayed again|The mayor blamed the weather.")]
    [InlineData("en", "The harbour at dawn|Image: Lena Ortiz.")]
    [InlineData("en", "1.) Rope|2.) Oars|3.) A map")]
    [InlineData("en", "(a) Rope.|(b) Oars.|(c) A map.")]
    [InlineData("en", "a. The rope b was long.|Then it broke.")]
    [InlineData("en", "She read a report in The Guardian about ferries.|It was short.")]
    [InlineData("en", "The town wrote to the council of The Hague.|No answer came.")]
    [InlineData("en", "He left at 5 p.m. Eastern time.|At 6 p.m. Friday he was back.")]
    [InlineData("en", "Sign at https://example.org/book?a=1.|Thanks for reading.")]
    [InlineData("en", "It was a gas.[1]|It is a liquid.[12]|Nobody knows.")]
    [InlineData("en", "Q. Who was it?|A. Nobody.")]
    [InlineData("nl", "De brug ging om 10 uur dicht, aldus mr. De Vries.|Niemand wist waarom.")]
    [InlineData("da", "Broen åbnede kl. 10 den 3. maj.|Ingen kom.")]
    [InlineData("sv", "Bron stängdes bl.a. i maj.|Ingen kom.")]
    [InlineData("pt", "O presidente disse:|«Vamos ganhar.»")]
    [InlineData("hy", "Կամուրջը փակվեց:|Ոչ ոք չգիտեր:")]
    [InlineData("el", "Ποιος ήρθε;|Κανείς δεν ήρθε.")]
    [InlineData("ru", "Мост закрыли в 1970 г. в мае.|Никто не пришёл.")]
    [InlineData("uk", "Міст закрили у 1970 р. у травні.|Ніхто не прийшов.")]
    [InlineData("pl", "Most zamknięto ok. godz. 10 rano.|Nikt nie przyszedł.")]
    [InlineData("cs", "Most uzavřeli 3. května.|Nikdo nepřišel.")]
    [InlineData("de", "Am 3. Oktober kamen z. B. Dr. Weiß und ca. 40 Gäste.|Es regnete.")]
    [InlineData("de", "Der 2. Weltkrieg endete 1945.|Danach begann der Aufbau.")]
    [InlineData("de", "„Wir bleiben.“|Die Menge jubelte.|„Warum?“ fragte sie.")]
    [InlineData("en", "We hoped . . . in vain.|It ended there . . .|Nobody came.")]
    [InlineData("fr", "M. Dupont et Mme. Roux ont parlé.|Elle est partie.")]
    [InlineData("es", "El Sr. García llegó.|¿Quién lo vio?|¡Nadie!")]
    [InlineData("pt", "O Sr. Silva mora na Av. Central, n.º 7.|Ele saiu.")]
    [InlineData("it", "Il dott. Rossi è arrivato.|Tutti lo aspettavano.")]
    [InlineData("zh", "桥关闭了。|为什么？|没有人知道！")]
    [InlineData("ja", "「行くの？」と聞いた。|返事はなかった。")]
    [InlineData("ar", "هل أغلق الجسر؟|نعم، أغلق أمس.")]
    [InlineData("hi", "पुल बंद हो गया।|यातायात रुक गया।")]
    public void A_text_is_cut_where_readers_cut_it(string language, string marked)
    {
        string[] expected = [.. marked.Split('|')];
        var text = language is "zh" or "ja" ? string.Concat(expected) : string.Join(' ', expected);

        Assert.Equal(expected, Sentences(text, language));
    }

    [Fact]
    public void A_line_break_ends_a_sentence_unless_small_letters_go_on()
    {
        Assert.Equal(["Lena Ortiz", "Mayor of\r\nport cities"], Sentences("Lena Ortiz\r\nMayor of\r\nport cities", "en"));
    }

    [Fact]
    public void White_space_in_front_belongs_to_the_first_sentence()
    {
        var cuts = SentenceCutter.Cut("  One. Two. ", Languages.For("en"));

        Assert.Equal([new SentenceCut(0, 6, 7), new SentenceCut(7, 11, 12)], cuts);
    }

    [Fact]
    public void A_combining_mark_keeps_its_space()
    {
        Assert.Equal(["End. \u0301Next."], Sentences("End. \u0301Next.", "en"));
    }

    [Fact]
    public void The_sentences_cover_any_block_and_cut_no_grapheme()
    {
        OddText.Gen.Sample(
            text =>
            {
                var cuts = SentenceCutter.Cut(text, Languages.For("en"));

                Assert.Equal(0, cuts[0].Start);
                Assert.Equal(text.Length, cuts[^1].Next);
                Assert.All(cuts.Zip(cuts.Skip(1)), pair => Assert.Equal(pair.First.Next, pair.Second.Start));
                Assert.All(cuts, c => Assert.True(Graphemes.StartsAt(text, c.Start) && Graphemes.StartsAt(text, c.End)));
                Assert.All(cuts, c => Assert.True(text.AsSpan(c.End, c.Next - c.End).IsWhiteSpace()));
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData("A。")]
    [InlineData("A. ")]
    [InlineData("1. (")]
    [InlineData("a:// ")]
    [InlineData("x")]
    [InlineData(". . ")]
    [InlineData("\"")]
    [InlineData("The ")]
    public void Two_million_characters_are_cut_in_one_pass(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length));

        var watch = Stopwatch.StartNew();
        var cuts = SentenceCutter.Cut(text, Languages.For("en"));

        Assert.Equal(text.Length, cuts[^1].Next);
        // One pass takes a fraction of a second; a quadratic one would take hours.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    private static IEnumerable<string> Sentences(string text, string language) =>
        SentenceCutter.Cut(text, Languages.For(language)).Select(c => text[c.Start..c.End]);
}

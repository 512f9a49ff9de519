using CsCheck;

namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Whatever stands on a page, judging and reading it ends in an answer.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "two", "million", "billion", "hundred", "and", "99999999999999999999999999999999", "0.00000000000000000000000000001", "1,2.3", "v1.2.3", "%", "$",
        "Update", "Correction:", "(", ")", "[", "]", "\"", "“", "”", "‘", "not", "n't", "May", "9999-12-31", "0001-01-01", "00:00", "EST", "UTC+14", "ist", "Uhr",
        "29 Feb 2023", "31/12/9999", ".", ",", "—", "\u0301", "\u00AD", "\uD800", "<b>", "&#x110000;", "was changed from", "to", "\n", "12 comments", "©",
    ];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Array[0, 14].Select(parts => string.Join(' ', parts.Select(i => Pieces[i])));

    [Fact]
    public void Judging_two_wordings_never_fails()
    {
        Gen.Select(Text, Text).Sample(texts =>
        {
            var (before, after) = texts;
            var edit = Rewording.Of(before, after, after.Length % 2 == 0 ? "de" : null);
            foreach (var number in edit.Kinds.Select(k => k.Number).OfType<NumberChange>())
                _ = (number.Difference, number.Ratio);
        }, iter: 1_500);
    }

    [Fact]
    public void Reading_notices_never_fails()
    {
        Gen.Select(Text, Text).Sample(texts =>
        {
            var (one, other) = texts;
            var notices = NoticeReader.Read(new ArticleText
            {
                Blocks = [new Block(BlockKind.Paragraph, one), new Block(BlockKind.Paragraph, other)],
                Corrections = [new DeclaredCorrection(other, null)],
                Modified = DateTimeOffset.MaxValue,
            });
            foreach (var notice in notices)
                NoticeLedger.Match(notice, Rewording.Of(one, other));
        }, iter: 1_500);
    }

    [Fact]
    public void A_number_too_large_to_count_is_still_a_number_that_changed()
    {
        var edit = Rewording.Of("It has 10 trillion trillion trillion stars.", "It has 20 trillion trillion trillion stars.");

        Assert.Contains(edit.Kinds, k => k.Kind == Kind.Number);
    }
}

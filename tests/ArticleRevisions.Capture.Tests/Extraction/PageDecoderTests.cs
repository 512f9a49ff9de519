using System.Text;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Tests.Extraction;

public sealed class PageDecoderTests
{
    private const string Sentence = "Käse für Zürich";

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("Windows-1252")]
    [InlineData("\"latin1\"")]
    public void The_header_names_the_charset(string header)
    {
        Assert.Equal(Sentence, PageDecoder.Decode(Encoding.Latin1.GetBytes(Sentence), header));
    }

    [Fact]
    public void Latin_1_means_windows_1252_as_in_browsers()
    {
        Assert.Equal("“quoted”", PageDecoder.Decode([0x93, .. "quoted"u8, 0x94], "iso-8859-1"));
    }

    [Fact]
    public void A_byte_order_mark_outranks_the_header()
    {
        Assert.Equal(Sentence, PageDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)], "iso-8859-1"));
        Assert.Equal(Sentence, PageDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)], null));
        Assert.Equal(Sentence, PageDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)], null));
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251", "Привет, мир")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "shift_jis", "日本語の文")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>", "iso-8859-2", "žluťoučký kůň")]
    public void A_declaration_in_the_first_bytes_is_read(string declaration, string charset, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(declaration + text);

        Assert.EndsWith(text, PageDecoder.Decode(bytes, null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_in_a_comment_or_too_far_down_declares_nothing()
    {
        var text = "<!-- <meta charset=windows-1251> -->" + new string(' ', 1_100) + "<meta charset=windows-1251>" + Sentence;

        Assert.EndsWith(Sentence, PageDecoder.Decode(Encoding.Latin1.GetBytes(text), null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_saved_as_utf_8_keeps_its_text_under_an_old_declaration()
    {
        Assert.EndsWith(Sentence, PageDecoder.Decode(Encoding.UTF8.GetBytes("<meta charset=iso-8859-1>" + Sentence), null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    public void An_unknown_label_and_utf_7_are_ignored(string header)
    {
        Assert.Equal("+ADw-b+AD4- ä", PageDecoder.Decode(Encoding.UTF8.GetBytes("+ADw-b+AD4- ä"), header));
    }
}

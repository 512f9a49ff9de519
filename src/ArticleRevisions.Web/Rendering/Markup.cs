using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Rendering;

/// <summary>
/// Markup while it is written: one text, in which page text is encoded as it comes in. A list of parts that are encoded when the page is
/// sent costs several times as much.
/// </summary>
internal sealed class Markup : IHtmlContent
{
    private const int RoomOfSmallParts = 256;

    private readonly StringBuilder _text = new(RoomOfSmallParts);

    /// <summary>Encodes what has a meaning in HTML, quotation marks too, and leaves every script's letters as they are: all we send is UTF-8.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text, encoded.</summary>
    public Markup Append(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _text.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>Markup of ours, as it is.</summary>
    public Markup AppendHtml(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Markup that was written before.</summary>
    public Markup AppendHtml(IHtmlContent content)
    {
        if (content is Markup markup)
        {
            _text.Append(markup._text);
            return this;
        }

        using var writer = new StringWriter(_text, System.Globalization.CultureInfo.InvariantCulture);
        content.WriteTo(writer, Encoder);
        return this;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var chunk in _text.GetChunks())
            writer.Write(chunk.Span);
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();
}

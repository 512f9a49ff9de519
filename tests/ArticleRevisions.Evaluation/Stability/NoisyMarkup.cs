using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>Writes a tree as another server would: other entities, other order of attributes, other white space, the same text.</summary>
internal sealed class NoisyMarkup(Random random) : HtmlMarkupFormatter
{
    private static readonly HashSet<string> Spaced = new(["div", "p", "section", "article", "ul", "ol", "li", "main", "aside"], StringComparer.Ordinal);

    private readonly bool _encodes = random.Next(3) == 0;
    private readonly bool _usesHexadecimal = random.Next(2) == 0;
    private readonly bool _turnsAttributes = random.Next(3) == 0;
    private readonly bool _breaksLines = random.Next(3) == 0;

    public override string Text(ICharacterData text)
    {
        if (text.ParentElement?.LocalName is "script" or "style" or "noscript" or "iframe" or "pre" or "textarea" or "title" or "xmp")
            return base.Text(text);
        var written = base.Text(text);
        if (_breaksLines)
            written = written.Replace(" ", random.Next(12) == 0 ? "\n\t  " : " ", StringComparison.Ordinal);
        return _encodes ? Encoded(written) : written;
    }

    public override string OpenTag(IElement element, bool selfClosing)
    {
        if (_turnsAttributes && element.Attributes.Length > 1 && element.Attributes.All(a => a.Name.All(char.IsAsciiLetter)))
        {
            var attributes = element.Attributes.Select(a => (a.Name, a.Value)).ToArray();
            foreach (var (name, _) in attributes)
                element.RemoveAttribute(name);
            foreach (var (name, value) in attributes.Reverse())
                element.SetAttribute(name, value);
        }
        var tag = base.OpenTag(element, selfClosing);
        return _breaksLines && Spaced.Contains(element.LocalName) ? "\n" + tag : tag;
    }

    private string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 128 && rune.Value != '\'')
                encoded.Append((char)rune.Value);
            else if (_usesHexadecimal)
                encoded.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
            else
                encoded.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }
        return encoded.ToString();
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleRevisions.Web.Languages;

/// <summary>
/// An interpolated string taken apart: <c>$"Watching {count} since {day}."</c> becomes the catalogue's key
/// "Watching {0} since {1}." and two values, so that a translation may put them in another order.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct Phrase
{
    private readonly StringBuilder _key;
    private readonly List<object?> _values;

    /// <summary>Called by the compiler.</summary>
    public Phrase(int literalLength, int formattedCount)
    {
        _key = new StringBuilder(literalLength + (formattedCount * 3));
        _values = new List<object?>(formattedCount);
    }

    /// <summary>The English wording with numbered holes.</summary>
    public string Key => _key.ToString();

    /// <summary>What goes into the holes.</summary>
    public object?[] Values => [.. _values];

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string literal) => _key.Append(literal);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(object? value)
    {
        _key.Append('{').Append(_values.Count).Append('}');
        _values.Add(value);
    }
}

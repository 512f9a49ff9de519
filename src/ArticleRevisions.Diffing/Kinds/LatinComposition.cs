using System.Collections.Frozen;
using System.Text;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Joins Latin letters with their combining marks. The product runs without ICU, where <see cref="string.Normalize()"/>
/// leaves such text as it is.
/// </summary>
internal static class LatinComposition
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = new (char Mark, string Letters, string Composed)[]
    {
        ('\u0300', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ('\u0301', "AEIOUYaeiouyCcNnSsZzRrLl", "ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹźŔŕĹĺ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
        ('\u0303', "ANOIUanoiu", "ÃÑÕĨŨãñõĩũ"),
        ('\u0304', "AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
        ('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        ('\u030A', "AaUu", "ÅåŮů"),
        ('\u030C', "CcDdEeNnRrSsTtZz", "ČčĎďĚěŇňŘřŠšŤťŽž"),
        ('\u0327', "CcSsTt", "ÇçŞşŢţ"),
        ('\u0328', "AaEe", "ĄąĘę"),
    }.SelectMany(row => row.Letters.Zip(row.Composed, (letter, composed) => (Key: (letter, row.Mark), composed)))
        .ToFrozenDictionary(p => p.Key, p => p.composed);

    /// <summary>Appends the character, joined with the one before it where it is that one's mark.</summary>
    public static void AppendComposed(this StringBuilder text, char c)
    {
        if (c >= '\u0300' && text.Length > 0 && Composed.TryGetValue((text[^1], c), out var composed))
            text[^1] = composed;
        else
            text.Append(c);
    }
}

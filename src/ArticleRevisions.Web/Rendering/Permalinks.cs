using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ArticleRevisions.Web.Rendering;

/// <summary>
/// Addresses by content: the first digits of the SHA-256 of a text in place of a snapshot's number. They lead to the same
/// texts in every copy of an archive.
/// </summary>
internal static class Permalinks
{
    /// <summary>Digits that are written: 64 bits, told apart within one article.</summary>
    public const int Written = 16;

    /// <summary>Digits that are read. No article has so many snapshots that a number could be so long.</summary>
    public const int Shortest = 12, Longest = 64;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static string OfSnapshot(long article, string hash) => $"/articles/{article}/snapshots/{hash[..Written]}";

    public static string OfComparison(long article, string from, string to) => $"/articles/{article}/compare/{from[..Written]}..{to[..Written]}";

    public static bool IsHash(string text) => text.Length is >= Shortest and <= Longest && text.AsSpan().IndexOfAnyExcept(Digits) < 0;

    /// <summary>Reads two ends of which at least one is a hash; the other may be a number.</summary>
    public static bool TryParse(string range, [NotNullWhen(true)] out string? from, [NotNullWhen(true)] out string? to)
    {
        (from, to) = range.Split("..") is [var first, var last] ? (first, last) : (null, null);
        return from is not null && to is not null && (IsHash(from) || IsHash(to));
    }
}

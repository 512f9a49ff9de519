using CsCheck;

namespace ArticleRevisions.Diffing.Tests;

/// <summary>Texts as nobody should write them: lone surrogates, marks without a letter, mixed line ends.</summary>
internal static class OddText
{
    private static readonly string[] Pieces =
    [
        "a", "The", "bridge", "47", "1.5", "million", "U.S", ".", ".", "!", "?", "…", " ", " ", " ", "\n", "\r\n", "\r", "\t", "\u00A0", "“", "”", "\"", "'", "’",
        "\u0301", "\u200D", "\uD83D", "\uDE00", "😀", "👩‍🚀", "🇩🇪", "\u0600", "。", "？", "橋", "مرحبا", "؟", "नमस्ते", "।", "한국", "é", "e\u0301", "-", "–", "(", ")", "\0", "\uFFFF", "ﬁ", "ẞ", "İ",
    ];

    public static Gen<string> Gen { get; } = CsCheck.Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat);
}

using System.Buffers;
using System.Text;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Undoes text that was read in the wrong encoding: "isnâ€™t", the bytes of UTF-8 taken for Windows-1252, is "isn’t".</summary>
internal static class MojibakeFolding
{
    // Text can be damaged again on its next way; more often than this nobody has seen.
    private const int MostRounds = 3;

    // 0x80 to 0x9F of Windows-1252; the rest of its upper half is Latin-1.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Fold(string text)
    {
        for (var round = 0; round < MostRounds && text.AsSpan().IndexOfAny('Ã', 'â', 'Â') >= 0; round++)
        {
            var folded = Once(text);
            if (folded == text)
                break;
            text = folded;
        }

        return text;
    }

    private static string Once(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            var length = LengthOf(text[i]);
            if (length > 1 && i + length <= text.Length && AreBytes(text.AsSpan(i, length), bytes) && TryDecode(bytes[..length], folded))
                i += length;
            else
                folded.Append(text[i++]);
        }

        return folded.ToString();
    }

    private static int LengthOf(char lead) => lead switch
    {
        >= '\u00C2' and <= '\u00DF' => 2,
        >= '\u00E0' and <= '\u00EF' => 3,
        _ => 1,
    };

    private static bool AreBytes(ReadOnlySpan<char> letters, Span<byte> bytes)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var upper = Upper.IndexOf(letters[i], StringComparison.Ordinal);
            if (upper < 0 && letters[i] is < '\u00A0' or > '\u00FF')
                return false;
            bytes[i] = (byte)(upper >= 0 ? 0x80 + upper : letters[i]);
        }

        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, StringBuilder folded)
    {
        if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) != OperationStatus.Done || used != bytes.Length)
            return false;
        folded.Append(rune.ToString());
        return true;
    }
}

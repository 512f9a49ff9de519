using System.Buffers.Binary;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>
/// Unpacks what HTTP calls deflate: the zlib form (RFC 1950), whose Adler-32 is verified, or the bare one (RFC 1951) that some
/// servers send instead, which says by its last block that it is whole.
/// </summary>
internal static class DeflateBody
{
    private const int HeaderLength = 2;
    private const int TrailerLength = 4;

    /// <summary>Unpacks a body, at most to <paramref name="mostBytes"/>; what was unpacked until the end is in <paramref name="plain"/>.</summary>
    public static DecodingEnd Decode(ReadOnlyMemory<byte> packed, int mostBytes, out ReadOnlyMemory<byte> plain)
    {
        plain = default;
        if (packed.Length < HeaderLength)
            return DecodingEnd.Cut;
        var isZlib = IsZlib(packed.Span);
        var output = new MemoryStream();
        // Of the zlib form the last four bytes are kept back: they are not deflate's, and a cut body ends before them.
        var end = packed.Length < HeaderLength + TrailerLength && isZlib
            ? DecodingEnd.Cut
            : Inflating.To(output, isZlib ? packed[HeaderLength..^TrailerLength] : packed, mostBytes);
        plain = output.GetBuffer().AsMemory(0, (int)output.Length);
        if (end is DecodingEnd.Whole && isZlib && BinaryPrimitives.ReadUInt32BigEndian(packed.Span[^TrailerLength..]) != Adler32(plain.Span))
            return DecodingEnd.Damaged;
        return end;
    }

    /// <summary>RFC 1950 section 2.2: method 8, a window of 32 KiB at most, no dictionary, and both bytes together a multiple of 31.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> packed) =>
        (packed[0] & 0x0f) == 8 && packed[0] >> 4 <= 7 && (packed[1] & 0x20) == 0 && ((packed[0] << 8) + packed[1]) % 31 == 0;

    private static uint Adler32(ReadOnlySpan<byte> plain)
    {
        // The largest prime below 2^16, and the most bytes after which the sums must be reduced (RFC 1950, zlib).
        const uint Modulus = 65_521;
        const int Stretch = 5_552;
        uint low = 1, high = 0;
        while (!plain.IsEmpty)
        {
            foreach (var octet in plain[..Math.Min(Stretch, plain.Length)])
                high += low += octet;
            (low, high) = (low % Modulus, high % Modulus);
            plain = plain[Math.Min(Stretch, plain.Length)..];
        }

        return (high << 16) | low;
    }
}

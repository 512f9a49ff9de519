using System.IO.Hashing;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>
/// Unpacks gzip (RFC 1952) and verifies CRC-32 and length.
/// </summary>
internal static class GzipBody
{
    private const int TrailerLength = 8;

    /// <summary>A decoder is made for each member, so their number is bounded; blocked gzip of a body at the cap has some two hundred.</summary>
    private const int MostMembers = 1_000;

    /// <summary>Unpacks a body, at most to <paramref name="mostBytes"/>; what was unpacked until the end is in <paramref name="plain"/>.</summary>
    public static DecodingEnd Decode(ReadOnlyMemory<byte> packed, int mostBytes, out ReadOnlyMemory<byte> plain)
    {
        // Nearly every body is one member, whose trailer is the last eight bytes.
        var output = new MemoryStream();
        var end = DecodeMember(packed, mostBytes, output, oneMember: true, out _);
        if (end is DecodingEnd.Damaged or DecodingEnd.Cut)
        {
            output = new MemoryStream();
            end = DecodeMembers(packed, mostBytes, output);
        }

        plain = output.GetBuffer().AsMemory(0, (int)output.Length);
        return end;
    }

    /// <summary>Member by member, fed byte by byte so that the end of each is known; what follows the last whole one is not ours to judge.</summary>
    private static DecodingEnd DecodeMembers(ReadOnlyMemory<byte> packed, int mostBytes, MemoryStream output)
    {
        for (var members = 0; members == 0 || packed.Span.StartsWith<byte>([0x1f, 0x8b]); members++)
        {
            if (members == MostMembers)
                return DecodingEnd.TooLarge;
            var end = DecodeMember(packed, mostBytes, output, oneMember: false, out var length);
            if (end is not DecodingEnd.Whole)
                return end;
            packed = packed[length..];
        }

        return DecodingEnd.Whole;
    }

    private static DecodingEnd DecodeMember(ReadOnlyMemory<byte> packed, int mostBytes, MemoryStream output, bool oneMember, out int length)
    {
        length = 0;
        var header = HeaderLength(packed.Span);
        if (header is null)
            return DecodingEnd.Damaged;
        if (header > packed.Length)
            return DecodingEnd.Cut;

        using var feed = new PackedFeed(packed[header.Value..], oneMember ? int.MaxValue : 1);
        var start = (int)output.Length;
        if (Inflating.To(output, feed, mostBytes) is var end && end is not DecodingEnd.Whole)
            return end;

        length = oneMember ? packed.Length : header.Value + feed.Consumed + TrailerLength;
        if (length > packed.Length || length < header + TrailerLength)
            return DecodingEnd.Cut;
        var trailer = packed.Span[(length - TrailerLength)..length];
        var plain = output.GetBuffer().AsSpan(start, (int)output.Length - start);
        return Crc32.HashToUInt32(plain) == BitConverter.ToUInt32(trailer) && (uint)plain.Length == BitConverter.ToUInt32(trailer[4..])
            ? DecodingEnd.Whole
            : DecodingEnd.Damaged;
    }

    /// <summary>Length of a member's header; null when this is no gzip; more than there is when it is cut.</summary>
    private static int? HeaderLength(ReadOnlySpan<byte> packed)
    {
        ReadOnlySpan<byte> magic = [0x1f, 0x8b, 8];
        if (!packed.StartsWith(magic[..Math.Min(3, packed.Length)]))
            return null;
        if (packed.Length < 10)
            return int.MaxValue;

        var flags = packed[3];
        var at = 10;
        if ((flags & 4) != 0)
            at += packed.Length < 12 ? packed.Length : 2 + packed[10] + (packed[11] << 8);
        for (var field = 8; field <= 16; field += 8)
            if ((flags & field) != 0 && at < packed.Length)
                at += packed[at..].IndexOf((byte)0) is >= 0 and var zero ? zero + 1 : packed.Length;
        return (flags & 2) != 0 ? at + 2 : at;
    }
}

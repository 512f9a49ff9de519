using System.Buffers;
using System.IO.Compression;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Unpacks brotli (RFC 7932). It has no checksum, but its last block says that it is the last, so a cut body is known.</summary>
internal static class BrotliBody
{
    /// <summary>Unpacks a body, at most to <paramref name="mostBytes"/>; what was unpacked until the end is in <paramref name="plain"/>.</summary>
    public static DecodingEnd Decode(ReadOnlySpan<byte> packed, int mostBytes, out ReadOnlyMemory<byte> plain)
    {
        var output = new MemoryStream();
        var end = Decode(packed, mostBytes, output);
        plain = output.GetBuffer().AsMemory(0, (int)output.Length);
        return end;
    }

    private static DecodingEnd Decode(ReadOnlySpan<byte> packed, int mostBytes, MemoryStream output)
    {
        using var decoder = new BrotliDecoder();
        var chunk = new byte[16 * 1024];
        while (true)
        {
            var status = decoder.Decompress(packed, chunk, out var consumed, out var written);
            packed = packed[consumed..];
            var room = mostBytes - (int)output.Length;
            output.Write(chunk.AsSpan(0, Math.Min(written, room)));
            if (written > room)
                return DecodingEnd.TooLarge;
            switch (status)
            {
                case OperationStatus.DestinationTooSmall:
                    break;
                case OperationStatus.Done:
                    return DecodingEnd.Whole;
                case OperationStatus.NeedMoreData:
                    return DecodingEnd.Cut;
                case OperationStatus.InvalidData:
                    return DecodingEnd.Damaged;
                default:
                    throw new InvalidOperationException($"Unknown status {status}.");
            }
        }
    }
}

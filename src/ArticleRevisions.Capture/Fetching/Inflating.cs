using System.IO.Compression;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Unpacks deflate data (RFC 1951), the core of gzip and zlib.</summary>
internal static class Inflating
{
    /// <summary>Appends what the data unpacks to; <paramref name="output"/> never grows beyond <paramref name="mostBytes"/>.</summary>
    public static DecodingEnd To(MemoryStream output, ReadOnlyMemory<byte> packed, int mostBytes)
    {
        using var feed = new PackedFeed(packed, int.MaxValue);
        var end = To(output, feed, mostBytes);
        // The decoder stops by itself behind the last block; whoever asks for more than there is has not seen it.
        return end is DecodingEnd.Whole && feed.RanDry ? DecodingEnd.Cut : end;
    }

    /// <summary>The same from a feed that counts. A cut end is not told from a whole one: see <see cref="PackedFeed.RanDry"/>.</summary>
    public static DecodingEnd To(MemoryStream output, PackedFeed feed, int mostBytes)
    {
        using var inflating = new DeflateStream(feed, CompressionMode.Decompress, leaveOpen: true);
        var chunk = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = inflating.Read(chunk)) > 0)
            {
                if (output.Length + read > mostBytes)
                {
                    output.Write(chunk.AsSpan(0, mostBytes - (int)output.Length));
                    return DecodingEnd.TooLarge;
                }

                output.Write(chunk.AsSpan(0, read));
            }

            return DecodingEnd.Whole;
        }
        catch (InvalidDataException)
        {
            // The deflate data itself is broken.
            return DecodingEnd.Damaged;
        }
    }
}

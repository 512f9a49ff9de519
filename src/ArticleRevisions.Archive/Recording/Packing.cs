using System.Buffers;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZstdSharp;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// How texts, edits and evidence are kept: alone as brotli, or as a zstd frame with an earlier text as its dictionary. The
/// first bytes tell which.
/// </summary>
internal static class Packing
{
    /// <summary>For a text against another of its article: 0.1 ms each; higher levels take a multiple for a hundredth.</summary>
    public const int TextLevel = 6;

    /// <summary>For a page against an earlier one: less time than brotli takes alone; higher levels win nothing where little changed.</summary>
    public const int BodyLevel = 3;

    // Of 11: as fast as 4 on articles and a sixteenth smaller; the next gain, at 11, takes a hundred times as long.
    private const int BrotliQuality = 5;

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        // Names outlive a reordered enum.
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // RFC 8878, section 3.1.1. A brotli stream with the window that .NET gives it begins with another low nibble (RFC 7932, section 9.1).
    private static ReadOnlySpan<byte> ZstdMagic => [0x28, 0xB5, 0x2F, 0xFD];

    public static byte[] Pack<T>(T value) => PackBytes(Write(value));

    public static T Unpack<T>(byte[] packed) => Read<T>(UnpackBytes(packed));

    /// <summary>A value as it is before it is packed.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    /// <summary>The value that <see cref="Write"/> wrote.</summary>
    /// <exception cref="ArchiveException">It is damaged.</exception>
    public static T Read<T>(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Json) ?? throw new ArchiveException("A packed value of the archive is empty.");
        }
        catch (JsonException e)
        {
            throw new ArchiveException("A packed value of the archive is damaged.", e);
        }
    }

    public static byte[] PackBytes(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true))
            brotli.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Packs what resembles the dictionary, which must be there when it is unpacked.</summary>
    public static byte[] PackBytes(ReadOnlySpan<byte> bytes, byte[] dictionary, int level)
    {
        using var zstd = new Compressor(level);
        zstd.LoadDictionary(dictionary);
        return zstd.Wrap(bytes).ToArray();
    }

    /// <summary>Whether it was packed against a dictionary.</summary>
    public static bool NeedsDictionary(ReadOnlySpan<byte> packed) => packed.StartsWith(ZstdMagic);

    /// <summary>What was packed, alone or against the dictionary.</summary>
    /// <exception cref="ArchiveException">It is damaged, or the dictionary is missing.</exception>
    public static byte[] UnpackBytes(byte[] packed, byte[]? dictionary = null)
    {
        try
        {
            return !NeedsDictionary(packed) ? UnpackBrotli(packed)
                : dictionary is not null ? UnpackZstd(packed, dictionary)
                : throw new ArchiveException("A packed value of the archive rests on another that is missing.");
        }
        catch (Exception e) when (e is ZstdException or InvalidDataException or InvalidOperationException)
        {
            throw new ArchiveException("A packed value of the archive is damaged.", e);
        }
    }

    private static byte[] UnpackBrotli(byte[] packed)
    {
        // Most texts fit at the first try; a stream would bring buffers of its own for each.
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(1 << 16, packed.Length * 16));
        try
        {
            if (BrotliDecoder.TryDecompress(packed, bytes, out var written))
                return bytes[..written];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        using var large = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(large);
        return large.ToArray();
    }

    private static byte[] UnpackZstd(byte[] packed, byte[] dictionary)
    {
        using var zstd = new Decompressor();
        zstd.LoadDictionary(dictionary);
        return zstd.Unwrap(packed).ToArray();
    }
}

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>A raw body as it is kept: in full, or against an earlier body of its article that is kept in full, its base.</summary>
/// <param name="Hash">SHA-256 of the body.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Packed">What is kept of it.</param>
/// <param name="PackedBase">What is kept of its base; null for a body in full.</param>
internal sealed record KeptBody(string Hash, long Length, byte[] Packed, byte[]? PackedBase)
{
    /// <summary>The body as received.</summary>
    /// <exception cref="ArchiveException">It is damaged, or its base is missing.</exception>
    public byte[] Read() => Packing.UnpackBytes(Packed, PackedBase is null ? null : Packing.UnpackBytes(PackedBase));

    /// <summary>Keeps a body, once however often it comes, under its SHA-256, which is returned.</summary>
    public static async Task<string> KeepAsync(ArchiveContext archive, long articleId, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var hash = HashOf(body.Span);
        if (await archive.RawResponses.AnyAsync(r => r.Hash == hash, cancellationToken))
            return hash;
        // The base of the article's latest body is that of the next, so that any body is read from two rows.
        var baseHash = await archive.Snapshots.Where(s => s.ArticleId == articleId && s.ResponseHash != null)
            .OrderByDescending(s => s.Number).Select(s => s.Response!.BaseHash ?? s.ResponseHash).FirstOrDefaultAsync(cancellationToken);
        var known = baseHash is null ? null : await archive.RawResponses.AsNoTracking().SingleAsync(r => r.Hash == baseHash, cancellationToken);
        archive.RawResponses.Add(known is null ? InFull(hash, body) : Against(known, hash, body));
        return hash;
    }

    /// <summary>The name of a body: SHA-256 in lower-case digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));

    private static RawResponse InFull(string hash, ReadOnlyMemory<byte> body) =>
        new() { Hash = hash, Length = body.Length, Body = Packing.PackBytes(body.Span) };

    // As with texts: what takes more than a third of its full size becomes the next base.
    private static RawResponse Against(RawResponse known, string hash, ReadOnlyMemory<byte> body)
    {
        var packed = Packing.PackBytes(body.Span, Packing.UnpackBytes(known.Body), Packing.BodyLevel);
        return 3.0 * packed.Length * known.Length <= (double)known.Body.Length * body.Length
            ? new RawResponse { Hash = hash, Length = body.Length, Body = packed, BaseHash = known.Hash }
            : InFull(hash, body);
    }
}

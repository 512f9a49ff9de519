using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Keys;

/// <summary>The editors' access key: 256 random bits, stored as SHA-256, compared in fixed time.</summary>
public sealed class AccessKeys
{
    // A prefix lets people and secret scanners recognise a key that strayed.
    private const string Prefix = "ar_";
    private const int RandomBytes = 32;

    // One row with a fixed id: two processes that start together cannot both make a first key.
    private const long TheOnlyId = 1;

    private readonly ArchiveStore _store;

    internal AccessKeys(ArchiveStore store) => _store = store;

    /// <summary>Makes the key at the first start and returns it, the only time it can be read; null when one exists.</summary>
    public async Task<string?> CreateFirstAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = NewKey();
        var isFirst = await _store.WriteAsync(async archive =>
        {
            if (await archive.AccessKeys.AnyAsync(cancellationToken))
                return false;
            archive.AccessKeys.Add(new AccessKey { Id = TheOnlyId, Hash = HashOf(key), MadeAt = now });
            return true;
        }, cancellationToken);
        return isFirst ? key : null;
    }

    /// <summary>Replaces all keys by a new one, which it returns.</summary>
    public async Task<string> ReplaceAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = NewKey();
        await _store.WriteAsync(async archive =>
        {
            await archive.AccessKeys.ExecuteDeleteAsync(cancellationToken);
            archive.AccessKeys.Add(new AccessKey { Id = TheOnlyId, Hash = HashOf(key), MadeAt = now });
        }, cancellationToken);
        return key;
    }

    /// <summary>Whether this is the key.</summary>
    public async Task<bool> IsValidAsync(string? key, CancellationToken cancellationToken)
    {
        if (key is null || key.Length != Prefix.Length + Base64Url.GetEncodedLength(RandomBytes))
            return false;
        await using var archive = _store.CreateDbContext();
        var kept = await archive.AccessKeys.AsNoTracking().Select(k => k.Hash).SingleOrDefaultAsync(cancellationToken);
        return kept is not null && CryptographicOperations.FixedTimeEquals(kept, HashOf(key));
    }

    private static string NewKey() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    // The key has 256 random bits, so a slow password hash would protect nothing more.
    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

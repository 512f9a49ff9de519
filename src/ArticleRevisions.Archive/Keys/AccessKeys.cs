namespace ArticleRevisions.Archive.Keys;

/// <summary>The editors' access key: 256 random bits, stored as SHA-256, compared in fixed time.</summary>
public sealed class AccessKeys
{
    /// <summary>Makes the key at the first start and returns it, the only time it can be read; null when one exists.</summary>
    public Task<string?> CreateFirstAsync(DateTimeOffset now, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Replaces all keys by a new one, which it returns.</summary>
    public Task<string> ReplaceAsync(DateTimeOffset now, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Whether this is the key.</summary>
    public Task<bool> IsValidAsync(string? key, CancellationToken cancellationToken) => throw new NotImplementedException();
}

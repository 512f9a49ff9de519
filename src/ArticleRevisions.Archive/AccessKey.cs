namespace ArticleRevisions.Archive;

/// <summary>An editors' access key; only its hash is kept.</summary>
internal sealed class AccessKey
{
    public long Id { get; init; }

    /// <summary>SHA-256 of the key.</summary>
    public required byte[] Hash { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}

namespace ArticleRevisions.Archive;

/// <summary>A body as received, kept once however many snapshots rest on it. Truth: never rewritten.</summary>
internal sealed class RawResponse
{
    /// <summary>SHA-256 of the body, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Bytes of the body before it was packed.</summary>
    public required long Length { get; init; }

    /// <summary>The body as <see cref="Recording.Packing"/> keeps it.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The body, kept in full, against which this one is packed; null when this one is kept in full.</summary>
    public string? BaseHash { get; init; }
    public RawResponse? Base { get; init; }
}

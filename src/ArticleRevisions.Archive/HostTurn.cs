namespace ArticleRevisions.Archive;

/// <summary>Whose turn it is to ask a host, and when it may be asked again.</summary>
internal sealed class HostTurn
{
    public required string Host { get; init; }
    public string? LeasedBy { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public DateTimeOffset? NotBefore { get; set; }
}

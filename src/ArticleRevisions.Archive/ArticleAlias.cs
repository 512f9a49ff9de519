namespace ArticleRevisions.Archive;

/// <summary>One address of an article; its first one is among them, and no address is ever forgotten.</summary>
internal sealed class ArticleAlias
{
    public long Id { get; init; }
    public long ArticleId { get; init; }
    public Article? Article { get; init; }
    public required string Url { get; init; }

    /// <summary>Its identity, unique among all articles.</summary>
    public required string Key { get; init; }

    /// <summary><see cref="Url"/> as <see cref="PlainAddress"/> spells it, to be found from notices' links.</summary>
    public required string PlainUrl { get; init; }

    /// <summary>The same for <see cref="Key"/>.</summary>
    public required string PlainKey { get; init; }

    public static ArticleAlias Of(ArticleAddress address) => new()
    {
        Url = address.Url,
        Key = address.Key,
        PlainUrl = PlainAddress.Of(address.Url),
        PlainKey = PlainAddress.Of(address.Key),
    };
}

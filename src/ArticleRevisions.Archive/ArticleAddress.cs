namespace ArticleRevisions.Archive;

/// <summary>An address that already passed the URL gate.</summary>
/// <param name="Url">As it is fetched.</param>
/// <param name="Key">Its identity: equal keys name the same page.</param>
/// <param name="Host">The publication's host, with the port when it is not the default one.</param>
public sealed record ArticleAddress(string Url, string Key, string Host);

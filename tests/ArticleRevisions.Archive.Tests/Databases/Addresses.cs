namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>Addresses and instants that the tests share.</summary>
internal static class Addresses
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static ArticleAddress Page(string host, string path) => new($"https://{host}/{path}", $"{host}/{path}", host);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArticleRevisions.Web.Feeds;

/// <summary>What a feed says, whichever format it is written in.</summary>
/// <param name="Page">The page that shows the same.</param>
/// <param name="Self">The feed's own address, which is its id as well.</param>
/// <param name="Title">The feed's title.</param>
/// <param name="Since">When it was updated if there is no entry yet.</param>
/// <param name="Entries">The latest first.</param>
internal sealed record Feed(Uri Page, Uri Self, string Title, DateTimeOffset Since, IReadOnlyList<FeedEntry> Entries)
{
    public DateTimeOffset UpdatedAt => Entries.Count == 0 ? Since : Entries.Max(e => e.At);
}

/// <summary>One entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>See <see cref="IdOf"/>.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    /// <summary>The path of the page that shows it.</summary>
    public required string Path { get; init; }
    public required string Summary { get; init; }
    public required string Html { get; init; }
    public required DateTimeOffset At { get; init; }
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>
    /// The same for ever, through rebuilds and moves to another host, and another in every archive: made from what names
    /// the thing here, and the second in which its article was added (a UUID of version 8, RFC 9562).
    /// </summary>
    public static string IdOf(long articleId, DateTimeOffset addedAt, string name)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{articleId}\n{addedAt.ToUnixTimeSeconds()}\n{name}");
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}

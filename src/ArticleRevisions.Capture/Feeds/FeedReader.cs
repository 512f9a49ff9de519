using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>What a feed says.</summary>
/// <param name="IsFeed">Whether the document is an RSS or Atom feed at all.</param>
/// <param name="Title">The feed's title.</param>
/// <param name="Items">The usable items in the feed's order, each address once.</param>
/// <param name="ItemsSkipped">How many items had no usable address.</param>
/// <param name="Trouble">One line about what stopped the reading, or null. Items read before it stay.</param>
internal sealed record FeedDocument(bool IsFeed, string? Title, IReadOnlyList<FeedItem> Items, int ItemsSkipped, string? Trouble)
{
    /// <summary>Its format; of a sitemap index, the items are the sitemaps that it names.</summary>
    public FeedForm Form { get; init; }

    /// <summary>Every item as it was read, those without a usable address too.</summary>
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];
}

/// <summary>An item as the feed has it, before the URL gate.</summary>
/// <param name="Link">Its address, resolved where it could be.</param>
/// <param name="Title">Its title as plain text.</param>
/// <param name="Published">The instant it gives.</param>
internal readonly record struct FeedEntry(string? Link, string? Title, DateTimeOffset? Published);

/// <summary>
/// Reads RSS (0.9x, 1.0, 2.0), Atom, JSON Feed and sitemaps leniently and under guards: one bad item or date costs one item or date.
/// The framework's <c>SyndicationFeed</c> refuses RSS 0.91 and gives up a whole feed for one bad date, so the reading is our own.
/// </summary>
internal static class FeedReader
{
    /// <summary>Most items of a feed; the rest is left out and said so. Of a sitemap the newest are taken.</summary>
    public const int MaxItems = 2_000;

    /// <summary>Most entries of a sitemap that are looked at, as its protocol allows: many list the oldest first.</summary>
    public const int MaxSitemapEntries = 50_000;

    /// <summary>Deepest nesting of a feed.</summary>
    public const int MaxDepth = 64;

    /// <summary>Most stray ampersands that are mended; a text with more of them is no slip.</summary>
    private const int MaxMends = 50_000;

    // An ampersand that begins no entity XML knows.
    private static readonly Regex StrayAmpersand = new(@"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)(?:#X[0-9a-fA-F]{1,6};)?(?:[a-zA-Z][a-zA-Z0-9]{1,30};)?", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Reads a feed.</summary>
    /// <param name="body">The body after content decoding.</param>
    /// <param name="headerCharset">The charset of the Content-Type header, or null.</param>
    /// <param name="url">The feed's address, for relative links.</param>
    /// <param name="gate">Every item's address passes it.</param>
    public static FeedDocument Read(ReadOnlyMemory<byte> body, string? headerCharset, Uri url, UrlGate gate)
    {
        var text = PageDecoder.Decode(body.Span, headerCharset).TrimStart();
        if (text.StartsWith('{'))
            return JsonFeedParsing.Read(text, url, gate);
        var first = Parse(text, url, gate);
        if (first.Trouble is null || first.Broken is null)
            return NewestFirst(first.ToDocument());
        // HTML entities and bare ampersands are the usual faults of hand-made feeds; mend them and read once more.
        var mended = Parse(Mended(text), url, gate);
        return NewestFirst((mended.Broken is null || mended.Entries.Count > first.Entries.Count ? mended : first).ToDocument());
    }

    /// <summary>A sitemap with its newest items, those without an instant last; every other feed as it is.</summary>
    private static FeedDocument NewestFirst(FeedDocument document)
    {
        if (document.Form is not (FeedForm.Sitemap or FeedForm.SitemapIndex))
            return document;
        var newest = document.Items.OrderByDescending(item => item.Published ?? DateTimeOffset.MinValue).Take(MaxItems).ToList();
        var cut = newest.Count == document.Items.Count ? null : $"Only the newest {MaxItems:N0} of {document.Items.Count:N0} items were taken.";
        return document with { Items = newest, Trouble = document.Trouble ?? cut };
    }

    private static FeedParsing Parse(string text, Uri url, UrlGate gate)
    {
        var parsing = new FeedParsing(url, gate);
        if (StartTags.AreFlooded(text))
        {
            parsing.Trouble = $"A tag of the feed has more than {StartTags.MaxAttributes:N0} attributes.";
            return parsing;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = 20_000_000,
            MaxCharactersFromEntities = 10_000,
            CheckCharacters = false,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            parsing.Read(reader);
        }
        catch (XmlException e)
        {
            // What was read before the fault stays.
            parsing.Broken = e;
            parsing.Trouble = parsing.IsFeed ? $"The feed is not well-formed XML (line {e.LineNumber})." : "This is no RSS or Atom feed and no sitemap.";
        }
        return parsing;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        var (at, mends) = (0, 0);
        try
        {
            foreach (var stray in StrayAmpersand.EnumerateMatches(text))
            {
                if (++mends > MaxMends)
                    return text;
                var word = text.Substring(stray.Index, stray.Length);
                mended.Append(text, at, stray.Index - at)
                    .Append(word.Length == 1 ? "&amp;" : WebUtility.HtmlDecode(word) is var known && known != word ? known : "&amp;" + word[1..]);
                at = stray.Index + stray.Length;
            }

            return mended.Append(text, at, text.Length - at).ToString();
        }
        catch (RegexMatchTimeoutException)
        {
            // Too much to mend: the feed stays as it is.
            return text;
        }
    }
}

using System.Text;
using System.Xml;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>One pass over a feed's XML, keeping what was read when the XML breaks off.</summary>
internal sealed class FeedParsing(Uri url, UrlGate gate)
{
    private const int MaxTextLength = 10_000;

    // Longer than the gate takes; a long base is put before every link of a feed.
    private const int MaxAddressLength = 2_048;
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    // The elements of RSS in its several namespaces, Atom, and Dublin Core; media and podcast titles are others'.
    private static readonly string[] Vocabularies =
        ["http://purl.org/rss/", "http://my.netscape.com/rdf/", "http://backend.userland.com/", "http://blogs.law.harvard.edu/tech/rss", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/pie/", "http://example.com/necho", "http://purl.org/dc/", "http://www.sitemaps.org/schemas/sitemap/", "http://www.google.com/schemas/sitemap/", "http://www.google.com/schemas/sitemap-news/"];

    private readonly List<FeedItem> _items = [];
    private readonly List<FeedEntry> _entries = [];
    private readonly HashSet<Uri> _seen = [];
    private int _skipped;

    public bool IsFeed { get; private set; }

    public string? Title { get; private set; }

    public string? Trouble { get; set; }

    public XmlException? Broken { get; set; }

    public IReadOnlyList<FeedItem> Items => _items;

    public IReadOnlyList<FeedEntry> Entries => _entries;

    public FeedForm Form { get; private set; }

    private int MostItems => Form is FeedForm.Sitemap or FeedForm.SitemapIndex ? FeedReader.MaxSitemapEntries : FeedReader.MaxItems;

    public FeedDocument ToDocument() => new(IsFeed, Title, _items, _skipped, Trouble) { Entries = _entries, Form = Form };

    /// <exception cref="XmlException">The XML is broken from here on.</exception>
    public void Read(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader.NodeType != XmlNodeType.Element || FeedForms.OfRoot(Name(reader)) is not { } form)
        {
            Trouble = "This is no RSS or Atom feed and no sitemap.";
            return;
        }

        (IsFeed, Form) = (true, form);
        var root = Base(reader, url);
        while (Trouble is null && Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || !IsOurs(reader))
                continue;
            if (Name(reader) is "item" or "entry" or "url" or "sitemap")
                ReadItem(reader, Base(reader, root));
            else if (Name(reader) == "title" && Title is null && reader.Depth <= 2)
                Title = ReadTitle(reader);
        }
    }

    private void ReadItem(XmlReader reader, Uri itemBase)
    {
        if (_entries.Count >= MostItems)
        {
            Trouble = $"Only the first {MostItems:N0} items were read.";
            return;
        }

        var depth = reader.Depth;
        // CDF, the first of the feed formats, keeps the link and the instant in attributes.
        string? link = reader.GetAttribute("HREF"), permalink = null, title = null, published = null, updated = reader.GetAttribute("LASTMOD");
        Uri linkBase = itemBase;
        if (!reader.IsEmptyElement)
        {
            while (Advance(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
            {
                if (reader.NodeType != XmlNodeType.Element || !IsOurs(reader))
                    continue;
                // A news sitemap holds its title and instant one level further in.
                if (reader.Depth != depth + 1 && !(reader.Depth == depth + 2 && reader.NamespaceURI.Contains("sitemap-news", StringComparison.Ordinal)))
                    continue;
                switch (Name(reader))
                {
                    case "title":
                        title ??= ReadTitle(reader);
                        break;
                    case "link" when reader.GetAttribute("href") is { } href:
                        if (link is null && reader.GetAttribute("rel") is null or "alternate")
                            (link, linkBase) = (href, Base(reader, itemBase));
                        break;
                    case "link" or "loc":
                        link ??= Content(reader);
                        break;
                    case "guid" when reader.GetAttribute("isPermaLink") is not "false":
                        permalink = Content(reader);
                        break;
                    case "pubdate" or "published" or "issued" or "date" or "publication_date":
                        published ??= Content(reader);
                        break;
                    case "updated" or "modified" or "lastmod":
                        // Written twice, the later one is what the feed means.
                        updated = Content(reader);
                        break;
                }
            }
        }
        if (Trouble is not null)
            return;
        var instant = Instants.Read(published) ?? Instants.Read(updated);
        _entries.Add(new FeedEntry(Absolute(link, linkBase) ?? Absolute(permalink, itemBase), title, instant));
        Add(Address(link, linkBase) ?? Address(permalink, itemBase), title, instant);
    }

    private void Add(Uri? address, string? title, DateTimeOffset? published)
    {
        if (address is null)
            _skipped++;
        else if (_seen.Add(address))
            _items.Add(new FeedItem(address, title, published));
    }

    private Uri? Address(string? text, Uri start) =>
        Absolute(text, start) is { } absolute && gate.TryParse(absolute, out var address, out _) ? address : null;

    private static string? Absolute(string? text, Uri start)
    {
        text = text?.Trim().Replace("&amp;", "&", StringComparison.Ordinal);
        return text is { Length: > 0 and <= MaxAddressLength } && Uri.TryCreate(start, text, out var absolute) ? absolute.AbsoluteUri : null;
    }

    /// <summary>The next node; past the depth guard the reading ends.</summary>
    private bool Advance(XmlReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.Depth <= FeedReader.MaxDepth)
            return true;
        Trouble = $"The feed is nested more than {FeedReader.MaxDepth} levels deep.";
        return false;
    }

    private string Content(XmlReader reader) => Content(reader, out _);

    /// <summary>The text inside the current element, markup and scripts left out.</summary>
    private string Content(XmlReader reader, out bool hasElements)
    {
        hasElements = false;
        if (reader.IsEmptyElement)
            return "";
        var (depth, silent) = (reader.Depth, int.MaxValue);
        var text = new StringBuilder();
        while (Advance(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                hasElements = true;
                if (silent == int.MaxValue && !reader.IsEmptyElement && Name(reader) is ("script" or "style"))
                    silent = reader.Depth;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == silent)
            {
                silent = int.MaxValue;
            }
            else if (silent == int.MaxValue && reader.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) && text.Length < MaxTextLength)
            {
                text.Append(reader.Value);
            }
        }
        return text.ToString();
    }

    private static Uri Base(XmlReader reader, Uri around) =>
        reader.GetAttribute("base", XmlNamespace) is { Length: > 0 and <= MaxAddressLength } declared && Uri.TryCreate(around, declared, out var found) ? found : around;

    private static bool IsOurs(XmlReader reader) =>
        reader.NamespaceURI.Length == 0 || Vocabularies.Any(v => reader.NamespaceURI.StartsWith(v, StringComparison.Ordinal));

    private string? ReadTitle(XmlReader reader)
    {
        var (type, mode) = (reader.GetAttribute("type"), reader.GetAttribute("mode"));
        var text = Content(reader, out var hasElements);
        return FeedTitle.Plain(text, type, mode, hasElements);
    }

    /// <summary>Element names in lower case: hand-made feeds spell them as they like.</summary>
    private static string Name(XmlReader reader) => reader.LocalName.ToLowerInvariant();
}

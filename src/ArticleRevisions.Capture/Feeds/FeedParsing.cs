using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>One pass over a feed's XML, keeping what was read when the XML breaks off.</summary>
internal sealed class FeedParsing(Uri url, UrlGate gate)
{
    private const int MaxTextLength = 10_000;
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private static readonly Regex Tag = new("</?[a-zA-Z][^<>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    // The elements of RSS in its several namespaces, Atom, and Dublin Core; media and podcast titles are others'.
    private static readonly string[] Vocabularies =
        ["http://purl.org/rss/", "http://my.netscape.com/rdf/", "http://backend.userland.com/", "http://blogs.law.harvard.edu/tech/rss", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/dc/"];

    private readonly List<FeedItem> _items = [];
    private readonly List<FeedEntry> _entries = [];
    private readonly HashSet<Uri> _seen = [];
    private int _skipped;

    public bool IsFeed { get; private set; }

    public string? Title { get; private set; }

    public string? Trouble { get; set; }

    public XmlException? Broken { get; set; }

    public IReadOnlyList<FeedItem> Items => _items;

    public FeedDocument ToDocument() => new(IsFeed, Title, _items, _skipped, Trouble) { Entries = _entries };

    /// <exception cref="XmlException">The XML is broken from here on.</exception>
    public void Read(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("rss" or "RDF" or "feed"))
        {
            Trouble = "This is no RSS or Atom feed.";
            return;
        }

        IsFeed = true;
        var root = Base(reader, url);
        while (Trouble is null && Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || !IsOurs(reader))
                continue;
            if (reader.LocalName is "item" or "entry")
                ReadItem(reader, Base(reader, root));
            else if (reader.LocalName == "title" && Title is null && reader.Depth <= 2)
                Title = PlainTitle(Content(reader));
        }
    }

    private void ReadItem(XmlReader reader, Uri itemBase)
    {
        if (_items.Count + _skipped >= FeedReader.MaxItems)
        {
            Trouble = $"Only the first {FeedReader.MaxItems:N0} items were read.";
            return;
        }

        var depth = reader.Depth;
        string? link = null, permalink = null, title = null, published = null, updated = null;
        Uri linkBase = itemBase;
        if (!reader.IsEmptyElement)
        {
            while (Advance(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
            {
                if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1 || !IsOurs(reader))
                    continue;
                switch (reader.LocalName)
                {
                    case "title":
                        title ??= PlainTitle(Content(reader));
                        break;
                    case "link" when reader.GetAttribute("href") is { } href:
                        if (link is null && reader.GetAttribute("rel") is null or "alternate")
                            (link, linkBase) = (href, Base(reader, itemBase));
                        break;
                    case "link":
                        link ??= Content(reader);
                        break;
                    case "guid" when reader.GetAttribute("isPermaLink") is not "false":
                        permalink = Content(reader);
                        break;
                    case "pubDate" or "published" or "issued" or "date":
                        published ??= Content(reader);
                        break;
                    case "updated" or "modified":
                        updated ??= Content(reader);
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
        return !string.IsNullOrEmpty(text) && Uri.TryCreate(start, text, out var absolute) ? absolute.AbsoluteUri : null;
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

    /// <summary>The text inside the current element, markup left out.</summary>
    private string Content(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        while (Advance(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && text.Length < MaxTextLength)
                text.Append(reader.Value);
        }
        return text.ToString();
    }

    private static Uri Base(XmlReader reader, Uri around) =>
        reader.GetAttribute("base", XmlNamespace) is { Length: > 0 } declared && Uri.TryCreate(around, declared, out var found) ? found : around;

    private static bool IsOurs(XmlReader reader) =>
        reader.NamespaceURI.Length == 0 || Vocabularies.Any(v => reader.NamespaceURI.StartsWith(v, StringComparison.Ordinal));

    private static string? PlainTitle(string text)
    {
        text = FoldedText.Fold(Tag.Replace(WebUtility.HtmlDecode(text), ""));
        return text.Length == 0 ? null : text.Length > 500 ? text[..500] : text;
    }
}

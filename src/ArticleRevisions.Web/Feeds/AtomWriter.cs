using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static byte[] Write(Feed feed)
    {
        var atom = new SyndicationFeed(feed.Entries.Select(e => Entry(feed, e)))
        {
            Id = feed.Self.AbsoluteUri,
            Title = Text(feed.Title),
            LastUpdatedTime = feed.UpdatedAt,
        };
        atom.Authors.Add(new SyndicationPerson { Name = "ArticleRevisions" });
        atom.Links.Add(SyndicationLink.CreateSelfLink(feed.Self, "application/atom+xml"));
        atom.Links.Add(SyndicationLink.CreateAlternateLink(feed.Page, "text/html"));

        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            atom.GetAtom10Formatter().WriteTo(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Entry(Feed feed, FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = Text(entry.Title),
            Summary = Text(entry.Summary),
            Content = SyndicationContent.CreateHtmlContent(XmlCharacters.Clean(entry.Html)),
            LastUpdatedTime = entry.At,
            PublishDate = entry.At,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Page, entry.Path), "text/html"));
        foreach (var category in entry.Categories)
            item.Categories.Add(new SyndicationCategory(category));
        return item;
    }

    private static TextSyndicationContent Text(string text) => new(XmlCharacters.Clean(text));
}

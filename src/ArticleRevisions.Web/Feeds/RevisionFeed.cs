using System.Globalization;
using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Feeds;

/// <summary>Writes revisions as an Atom feed (RFC 4287): an entry each, the change itself in its content.</summary>
/// <param name="page">The page that shows the same.</param>
/// <param name="self">The feed's own address, which is its id as well.</param>
/// <param name="title">The feed's title.</param>
/// <param name="since">When it was updated if there is no entry yet.</param>
internal sealed class RevisionFeed(Uri page, Uri self, string title, DateTimeOffset since)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public byte[] Write(IReadOnlyList<RevisionSummary> revisions)
    {
        var feed = new SyndicationFeed(revisions.Select(Entry))
        {
            Id = self.AbsoluteUri,
            Title = Text(title),
            LastUpdatedTime = revisions.Count == 0 ? since : revisions.Max(r => r.DetectedAt),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "ArticleRevisions" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(self, "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));

        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            feed.GetAtom10Formatter().WriteTo(xml);
        return bytes.ToArray();
    }

    private SyndicationItem Entry(RevisionSummary revision)
    {
        var article = revision.Article;
        var entry = new SyndicationItem
        {
            Id = IdOf(revision),
            Title = Text($"{article.Publication.Name}: {article.Headline ?? article.Url}"),
            Summary = Text(revision.Summary),
            Content = SyndicationContent.CreateHtmlContent(XmlCharacters.Clean(RevisionContent.Html(revision))),
            LastUpdatedTime = revision.DetectedAt,
            PublishDate = revision.DetectedAt,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(page, $"/articles/{article.Id}/compare/{revision.From}..{revision.To}"), "text/html"));
        foreach (var kind in revision.Kinds)
            entry.Categories.Add(new SyndicationCategory(kind.ToString().ToLowerInvariant()));
        return entry;
    }

    /// <summary>
    /// The same for ever, through rebuilds and moves to another host, and another in every archive: made from what names a
    /// revision here, and the second in which the article was added (a UUID of version 8, RFC 9562).
    /// </summary>
    private static string IdOf(RevisionSummary revision)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{revision.Article.Id}\n{revision.Article.AddedAt.ToUnixTimeSeconds()}\n{revision.To}");
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static TextSyndicationContent Text(string text) => new(XmlCharacters.Clean(text));
}

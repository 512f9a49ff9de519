using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>What a page says about its article outside the visible text: meta elements, links, microdata, JSON-LD.</summary>
internal sealed class PageClaims
{
    // Where an element stands to another costs a walk; a page names its authors once or twice, and a list of teasers some dozens.
    private const int MostAuthorElements = 200;

    private const int LongestSection = 100;

    private static readonly string[] PublishedMeta =
        ["article:published_time", "og:article:published_time", "article:published", "article:published:time", "dcsext.articlefirstpublished", "bt:pubdate", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
         "publish_date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dc.date.created", "dcterms.date", "date", "cxenseparse:recs:publishtime", "originalpublicationdate", "displaydate"];

    private static readonly string[] ModifiedMeta = ["article:modified_time", "og:updated_time", "article:modified", "article:modified:time", "bt:moddate", "datemodified", "last-modified", "dcterms.modified", "revised"];

    private static readonly string[] AuthorMeta = ["author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl"];

    private readonly IHtmlDocument _document;
    private readonly LinkTargets _targets;
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    public PageClaims(IHtmlDocument document, LinkTargets targets)
    {
        _document = document;
        _targets = targets;
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var value = FoldedText.Fold(element.GetAttribute("content"));
            foreach (var key in (ReadOnlySpan<string?>)[element.GetAttribute("property"), element.GetAttribute("name"), element.GetAttribute("itemprop"), element.GetAttribute("http-equiv")])
            {
                if (key is not null && value.Length > 0)
                    _meta.TryAdd(key.Trim(), value);
            }
        }
        Structured = StructuredArticle.Read(document);
    }

    public StructuredArticle Structured { get; }

    public string? Title => Meaningful(_document.QuerySelector("head title")?.TextContent ?? _document.Title);

    public string? OpenGraphTitle => Meta("og:title") ?? Meta("twitter:title");

    public string? SiteName => Meta("og:site_name") ?? Structured.Publisher;

    public IEnumerable<string> Descriptions =>
        new[] { Structured.Description, Meta("og:description"), Meta("description"), Meta("twitter:description") }.OfType<string>();

    public DeclaredInstant? Published =>
        Structured.Published ?? FirstInstant(PublishedMeta) ?? ItemInstant("datePublished")
        ?? _document.QuerySelectorAll("time[datetime]").Take(5).Select(t => Instants.ReadDeclared(t.GetAttribute("datetime"))).FirstOrDefault(i => i is not null);

    public DeclaredInstant? Modified => Structured.Modified ?? FirstInstant(ModifiedMeta) ?? ItemInstant("dateModified");

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language =>
        LanguageTag.Read(_document.DocumentElement?.GetAttribute("lang")) ?? LanguageTag.Read(Structured.Language)
        ?? LanguageTag.Read(Meta("content-language")) ?? LanguageTag.Read(Meta("og:locale"));

    /// <summary>The page's own address, when it is on the same site; a witness.</summary>
    public Uri? Canonical(Uri page)
    {
        var declared = _targets.Url(_document.QuerySelector("link[rel~=canonical i][href]")?.GetAttribute("href")) ?? _targets.Url(Meta("og:url"));
        return declared is not null && SiteIdentity.IsSame(declared, page) ? declared : null;
    }

    /// <summary>The same article's address for phones (AMP), when it is on the same site.</summary>
    public Uri? Amp(Uri page) =>
        _targets.Url(_document.QuerySelector("link[rel~=amphtml i][href]")?.GetAttribute("href")) is { } amp && SiteIdentity.IsSame(amp, page) ? amp : null;

    /// <summary>The section of the publication that the article stands in, at most so long.</summary>
    public string? Section => Meaningful(Structured.Section ?? Meta("article:section") ?? Meta("og:article:section")) is { Length: <= LongestSection } section ? section : null;

    /// <summary>Where the publication says how it corrects itself; any host's, since groups share one.</summary>
    public Uri? CorrectionsPolicy => _targets.Url(Structured.CorrectionsPolicy);

    public IReadOnlyList<FeedLink> Feeds() =>
        _document.QuerySelectorAll("link[rel~=alternate i][type][href]")
            .Where(l => l.GetAttribute("type")!.Trim().ToLowerInvariant() is "application/rss+xml" or "application/atom+xml" or "application/feed+json")
            .Select(l => (Url: _targets.Url(l.GetAttribute("href")), Title: Meaningful(l.GetAttribute("title"))))
            .Where(f => f.Url is not null)
            .Select(f => new FeedLink(f.Url!, f.Title))
            .DistinctBy(f => f.Url)
            .ToList();

    /// <summary>The authors' names from the most reliable source that declares any; empty when none does.</summary>
    /// <param name="headline">The headline's element, if there is one: above it stands what every page has.</param>
    /// <param name="text">The element in which the text begins: below it, names are those of other articles as well.</param>
    public IReadOnlyList<string> Authors(IElement? headline, IElement text) => AuthorNames.WithoutJoined(AuthorNames.Distinct(DeclaredAuthors(headline, text)), SiteName);

    private List<string> DeclaredAuthors(IElement? headline, IElement text)
    {
        if (Structured.Authors.SelectMany(a => AuthorNames.Of(a, joined: true)).ToList() is { Count: > 0 } structured)
            return structured;
        // Elements name authors of other articles as well, so that a page's own words about itself come first.
        // Some pages give an author's address on a social network instead of a name.
        if (AuthorMeta.Select(Meta).Where(m => m is { Length: < 160 }).Select(m => AuthorNames.Of(m!, joined: true).ToList()).FirstOrDefault(n => n.Count > 0) is { } meta)
            return meta;
        return _document.QuerySelectorAll("[itemprop=author] [itemprop=name], [rel~=author], [itemprop=author]:not(meta)").Take(MostAuthorElements)
            .Where(e => (headline is null || (e.CompareDocumentPosition(headline) & (DocumentPositions.Preceding | DocumentPositions.Contains)) != 0)
                && (e.CompareDocumentPosition(text) & (DocumentPositions.Following | DocumentPositions.Contains)) != 0)
            .Select(e => FoldedText.Fold(e.TextContent)).Where(n => n.Length is > 2 and < 60).Take(6).SelectMany(n => AuthorNames.Of(n, joined: true)).ToList();
    }

    public IReadOnlyList<DeclaredCorrection> Corrections() =>
        Structured.Corrections.Count > 0
            ? Structured.Corrections
            : _document.QuerySelectorAll("[itemprop=correction]").Select(e => FoldedText.Fold(e.GetAttribute("content") ?? e.TextContent)).Where(t => t.Length > 0)
                .Select(t => new DeclaredCorrection(t, null)).ToList();

    private string? Meta(string name) => _meta.GetValueOrDefault(name);

    private DeclaredInstant? FirstInstant(string[] names) => names.Select(n => Instants.ReadDeclared(Meta(n))).FirstOrDefault(i => i is not null);

    private DeclaredInstant? ItemInstant(string property)
    {
        var element = _document.QuerySelector($"[itemprop={property}]");
        return Instants.ReadDeclared(element?.GetAttribute("datetime") ?? element?.GetAttribute("content") ?? element?.TextContent);
    }

    private static string? Meaningful(string? text) => FoldedText.Fold(text) is { Length: > 0 } folded ? folded : null;
}

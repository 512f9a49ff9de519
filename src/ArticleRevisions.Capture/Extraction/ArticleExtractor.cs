using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Why a page could not be read.</summary>
public enum ExtractionTrouble
{
    /// <summary>No trouble.</summary>
    None,

    /// <summary>No article text was found.</summary>
    Empty,

    /// <summary>A guard stopped the parser.</summary>
    Hostile,
}

/// <summary>The result of reading a page: an article, or the trouble and one line about it.</summary>
public sealed record Extraction(ExtractedArticle? Article, ExtractionTrouble Trouble, string Detail)
{
    /// <summary>The page's title, also of a page without an article; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Words of the article's text; 0 without one.</summary>
    public int Words { get; init; }
}

/// <summary>Reads the article out of a page's HTML. Deterministic: the same page gives the same text.</summary>
public static class ArticleExtractor
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="url">Its address, for relative links.</param>
    /// <param name="rule">What is known of its host, null for nothing.</param>
    public static Extraction Read(string html, Uri url, SourceRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(url);
        try
        {
            return ReadGuarded(html, url, rule);
        }
        catch (HostilePageException e)
        {
            return new Extraction(null, ExtractionTrouble.Hostile, e.Message);
        }
    }

    private static Extraction ReadGuarded(string html, Uri url, SourceRule? rule)
    {
        using var document = PageParser.Parse(html);
        if (document.Body is null)
            return new Extraction(null, ExtractionTrouble.Empty, "The page has no body.");

        var ruled = RuledElements.Apply(rule, document);
        var targets = LinkTargets.For(document, url);
        var claims = new PageClaims(document, targets);
        var page = PageWalk.Over(document.Body, targets, ruled);
        ContentChoice.Weigh(page);
        if (rule?.Body.Count > 0 && !ruled.HasBody)
            return new Extraction(null, ExtractionTrouble.Empty, "The page has nothing that the source rule calls its body.") { Title = claims.Title };
        var (headline, headlineBlock) = page.RuledBlocks(RuledPart.Headline) is { } named ? (Joined(named), named[0]) : HeadlineChoice.Of(page, claims);
        var (container, inside) = Place(page, ruled, headlineBlock);
        var blocks = new BlockChoice(page, container, inside, headlineBlock?.Text ?? headline, claims.Structured.Body).Choose();
        var summary = page.RuledBlocks(RuledPart.Standfirst);
        var standfirst = summary is null ? StandfirstChoice.Of(page, claims, headlineBlock, blocks) : null;
        blocks = blocks.Where(b => b.Index != standfirst?.Index).ToList();
        (blocks, var posted) = PostTimes.Of(page, blocks, claims.Structured);
        if (blocks.Count == 0)
            return new Extraction(null, ExtractionTrouble.Empty, "The page holds no article text.") { Title = claims.Title };

        var authors = page.RuledBlocks(RuledPart.Byline) is { } signed ? [.. AuthorNames.Of(Joined(signed), joined: true)]
            : claims.Authors(headlineBlock?.Region.Element, blocks[0].Region.Element) is { Count: > 0 } declared ? declared
            : PrintedBylineChoice.Of(page, headlineBlock, blocks);
        var published = claims.Published ?? PrintedDayChoice.Of(page, headlineBlock, blocks, claims.Language) ?? Instants.FromAddress(url);
        var modified = claims.Modified;
        var text = new ArticleText
        {
            Headline = headline,
            Standfirst = summary is null ? standfirst?.Text : Joined(summary),
            Byline = string.Join(", ", authors) is { Length: > 0 } byline ? byline : null,
            Published = published?.Instant,
            Modified = modified?.Instant,
            Language = claims.Language,
            Url = url,
            Blocks = blocks.Select(b => new Block(b.Kind, b.Text) { Links = b.Links, Posted = posted.TryGetValue(b.Index, out var at) ? at : null }).ToList(),
            Corrections = claims.Corrections(),
        };
        var article = new ExtractedArticle
        {
            Text = text,
            Headlines = new HeadlineVariants(headlineBlock?.Text, claims.Title, claims.OpenGraphTitle, claims.Structured.Headline),
            PublicationName = claims.SiteName,
            CorrectionsPolicy = claims.CorrectionsPolicy,
            Canonical = claims.Canonical(url),
            Amp = claims.Amp(url),
            Section = claims.Section,
            Authors = authors,
            Published = published,
            Modified = modified,
            Feeds = claims.Feeds(),
            IsPaywalled = claims.Structured.IsPaywalled,
        };
        return new Extraction(article, ExtractionTrouble.None, $"Read {blocks.Count} blocks.") { Title = claims.Title, Words = blocks.Sum(b => b.WordCount) };
    }

    /// <summary>Where the article stands: what the source rule says, else the region that the usual rules choose.</summary>
    private static (Region Container, IReadOnlyList<PageBlock> Inside) Place(PageWalk page, RuledElements ruled, PageBlock? headline)
    {
        const RuledPart Beside = RuledPart.Headline | RuledPart.Standfirst | RuledPart.Byline;
        var body = ruled.HasBody ? page.RuledBlocks(RuledPart.Body) : null;
        var container = body is null ? ContentChoice.Of(page, headline) : ContentChoice.Around(body);
        return (container, [.. (body ?? page.Blocks).Where(b => b.Region.IsWithin(container) && (b.Region.Ruled & Beside) == 0)]);
    }

    private static string Joined(IReadOnlyList<PageBlock> blocks) => string.Join(' ', blocks.Select(b => b.Text));
}

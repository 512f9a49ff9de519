using System.Text.Json;
using AngleSharp.Html.Dom;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>A post of a live blog, as the page declares it.</summary>
internal sealed record DeclaredPost(string? Headline, string? Body, DateTimeOffset Posted);

/// <summary>What a page's JSON-LD says about its article. Every value is a claim of the page, and may be missing.</summary>
internal sealed record StructuredArticle
{
    private const int MaxScriptLength = 2_000_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private init; }

    public string? Description { get; private init; }

    public string? Body { get; private init; }

    public string? Language { get; private init; }

    public string? Publisher { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public DeclaredInstant? Published { get; private init; }

    public DeclaredInstant? Modified { get; private init; }

    public IReadOnlyList<DeclaredCorrection> Corrections { get; private init; } = [];

    /// <summary>The page calls its article a live blog.</summary>
    public bool IsLiveBlog { get; private init; }

    /// <summary>The posts of a live blog.</summary>
    public IReadOnlyList<DeclaredPost> Posts { get; private init; } = [];

    /// <summary>The section of the publication that it stands in.</summary>
    public string? Section { get; private init; }

    /// <summary>The page says that not everybody may read all of it (<c>isAccessibleForFree: false</c>).</summary>
    public bool IsPaywalled { get; private init; }

    /// <summary>Where the publication says how it corrects itself, as written: what the page, its publisher or an organization on it names.</summary>
    public string? CorrectionsPolicy { get; private init; }

    /// <summary>Reads the page's first article node; a script that is no JSON costs that script.</summary>
    public static StructuredArticle Read(IHtmlDocument document)
    {
        StructuredArticle? page = null, article = null;
        var policy = new DeclaredPolicy();
        foreach (var script in document.QuerySelectorAll("script[type]"))
        {
            var json = script.TextContent;
            if (!script.GetAttribute("type")!.Contains("ld+json", StringComparison.OrdinalIgnoreCase) || json.Length > MaxScriptLength)
                continue;
            try
            {
                using var parsed = JsonDocument.Parse(Cleaned(json), Lenient);
                foreach (var node in Nodes(parsed.RootElement))
                {
                    policy.See(node);
                    switch (RankOf(node))
                    {
                        case 2:
                            article ??= From(node);
                            break;
                        case 1:
                            page ??= From(node);
                            break;
                    }
                }
            }
            catch (JsonException)
            {
                // Broken JSON-LD is common; the page is read without it.
            }
        }
        return (article ?? page ?? new StructuredArticle()) with { CorrectionsPolicy = policy.Address };
    }

    // Raw line breaks inside strings and comment wrappers are the usual faults.
    private static string Cleaned(string json)
    {
        var characters = json.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] < ' ')
                characters[i] = ' ';
        }
        var clean = new string(characters).Trim();
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/")])
        {
            if (clean.StartsWith(open, StringComparison.Ordinal) && clean.EndsWith(close, StringComparison.Ordinal))
                clean = clean[open.Length..^close.Length];
        }
        return clean;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Nodes);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        IEnumerable<JsonElement> self = [element];
        if (element.TryGetProperty("@graph", out var graph))
            self = self.Concat(Nodes(graph));
        if (element.TryGetProperty("mainEntity", out var main))
            self = self.Concat(Nodes(main));
        return self;
    }

    /// <summary>2 for an article or a posting, 1 for a page about one, 0 for anything else.</summary>
    private static int RankOf(JsonElement node)
    {
        var types = node.TryGetProperty("@type", out var type) ? Texts(type) : [];
        var rank = 0;
        foreach (var name in types)
        {
            if (name.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) || name is "Report" or "Review" or "LiveBlogPosting")
                return 2;
            if (name is "WebPage" or "ItemPage")
                rank = 1;
        }
        return rank;
    }

    private static StructuredArticle From(JsonElement node) => new()
    {
        Headline = Text(node, "headline") ?? Text(node, "title") ?? Text(node, "name"),
        Description = Text(node, "description"),
        Body = Text(node, "articleBody"),
        Language = Text(node, "inLanguage"),
        Publisher = Named(node, "publisher").FirstOrDefault() ?? Named(node, "hiringOrganization").FirstOrDefault(),
        Authors = Named(node, "author").Distinct(StringComparer.Ordinal).ToList(),
        Published = Instants.ReadDeclared(Text(node, "datePublished") ?? Text(node, "datePosted")),
        Modified = Instants.ReadDeclared(Text(node, "dateModified")),
        Corrections = CorrectionsOf(node).ToList(),
        IsLiveBlog = node.TryGetProperty("@type", out var type) && Texts(type).Contains("LiveBlogPosting", StringComparer.Ordinal),
        Posts = [.. PostsOf(node)],
        Section = Text(node, "articleSection"),
        IsPaywalled = node.TryGetProperty("isAccessibleForFree", out var isFree)
            && (isFree.ValueKind == JsonValueKind.False || (isFree.ValueKind == JsonValueKind.String && isFree.GetString()!.EndsWith("false", StringComparison.OrdinalIgnoreCase))),
    };

    private static IEnumerable<DeclaredPost> PostsOf(JsonElement node)
    {
        if (!node.TryGetProperty("liveBlogUpdate", out var posts))
            yield break;
        foreach (var post in posts.ValueKind == JsonValueKind.Array ? posts.EnumerateArray().AsEnumerable() : [posts])
        {
            if (post.ValueKind == JsonValueKind.Object && Instants.ReadDeclared(Text(post, "datePublished")) is { HasTime: true } posted)
                yield return new DeclaredPost(Text(post, "headline"), Text(post, "articleBody"), posted.Instant);
        }
    }

    private static IEnumerable<DeclaredCorrection> CorrectionsOf(JsonElement node)
    {
        if (!node.TryGetProperty("correction", out var corrections))
            yield break;
        foreach (var correction in corrections.ValueKind == JsonValueKind.Array ? corrections.EnumerateArray().AsEnumerable() : [corrections])
        {
            var text = correction.ValueKind switch
            {
                JsonValueKind.String => Clean(correction.GetString()),
                JsonValueKind.Object => Text(correction, "text") ?? Text(correction, "description"),
                _ => null,
            };
            if (text is not null)
                yield return new DeclaredCorrection(text, correction.ValueKind == JsonValueKind.Object ? Instants.Read(Text(correction, "datePublished")) : null);
        }
    }

    private static IEnumerable<string> Named(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Names(value) : [];

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => Text(value, "name") is { } name ? [name] : value.TryGetProperty("name", out var names) ? Texts(names) : [],
        JsonValueKind.String => Clean(value.GetString()) is { } text && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? [text] : [],
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => Clean(value.GetString()) is { } text ? [text] : [],
        _ => [],
    };

    private static string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Texts(value).FirstOrDefault() : null;

    // Strings often carry markup or entities although they should be plain.
    private static string? Clean(string? text)
    {
        if (text is not null && text.Contains('&', StringComparison.Ordinal))
            text = System.Net.WebUtility.HtmlDecode(text);
        text = FoldedText.Fold(text);
        return text.Length == 0 ? null : text;
    }
}

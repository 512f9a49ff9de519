using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>A link in a block: a half-open range of its text in UTF-16 code units.</summary>
internal sealed record LinkResponse(int Start, int End, string Target);

/// <summary>One block of a text; where it begins a post of a live blog, when the page says that this was posted.</summary>
internal sealed record BlockResponse(BlockKind Kind, string Text, IReadOnlyList<LinkResponse> Links, DateTimeOffset? Posted)
{
    public static BlockResponse Of(Block block) =>
        new(block.Kind, block.Text, [.. block.Links.Select(l => new LinkResponse(l.Start, l.End, l.Target))], block.Posted);
}

/// <summary>A correction that the page declares for machines.</summary>
internal sealed record DeclaredCorrectionResponse(string Text, DateTimeOffset? Published);

/// <summary>The text of an article as one check read it.</summary>
internal sealed record ArticleTextResponse
{
    public required string Headline { get; init; }
    public required string? Standfirst { get; init; }
    public required string? Byline { get; init; }
    public required DateTimeOffset? Published { get; init; }
    public required DateTimeOffset? Modified { get; init; }
    public required string? Language { get; init; }
    public required IReadOnlyList<BlockResponse> Blocks { get; init; }
    public required IReadOnlyList<DeclaredCorrectionResponse> Corrections { get; init; }

    public static ArticleTextResponse Of(ArticleText text) => new()
    {
        Headline = text.Headline,
        Standfirst = text.Standfirst,
        Byline = text.Byline,
        Published = text.Published,
        Modified = text.Modified,
        Language = text.Language,
        Blocks = [.. text.Blocks.Select(BlockResponse.Of)],
        Corrections = [.. text.Corrections.Select(c => new DeclaredCorrectionResponse(c.Text, c.Published))],
    };
}

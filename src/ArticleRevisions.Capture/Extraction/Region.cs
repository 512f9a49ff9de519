using AngleSharp.Dom;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>What an element's tag, role and class names say about everything inside it.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,
    Hidden = 1,
    Navigation = 1 << 1,
    Aside = 1 << 2,
    Footer = 1 << 3,
    Header = 1 << 4,
    Form = 1 << 5,
    Figure = 1 << 6,
    Comments = 1 << 7,
    Promotion = 1 << 8,
    Credits = 1 << 9,
    Notice = 1 << 10,
    Standfirst = 1 << 11,
    Body = 1 << 12,
    Consent = 1 << 13,
    Decoration = 1 << 14,
    Author = 1 << 15,
}

/// <summary>An element of the page as the extraction rules see it, with the sums of the text inside it.</summary>
internal sealed class Region(Region? parent, IElement element, Surroundings own, BlockKind kind, RuledPart ruled = RuledPart.None)
{
    public Region? Parent => parent;

    public IElement Element => element;

    /// <summary>What the element itself says; emptied when its contents prove it wrong.</summary>
    public Surroundings Own { get; set; } = own;

    public BlockKind Kind => kind;

    /// <summary>What the source rule says of the element and everything around it.</summary>
    public RuledPart Ruled { get; } = ruled | (parent?.Ruled ?? RuledPart.None);

    /// <summary>A table row whose cells are read as one line.</summary>
    public bool IsLine { get; init; }

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Words of the paragraphs inside that read like an article's.</summary>
    public int ProseWords { get; set; }

    /// <summary>Whether a field stands here in which readers write, such as an address for a newsletter.</summary>
    public bool AsksReader { get; set; }

    /// <summary>How many such paragraphs are inside.</summary>
    public int ProseCount { get; set; }

    /// <summary>How many links inside are declared to be paid for (<c>rel="sponsored"</c>).</summary>
    public int PaidLinks { get; set; }

    /// <summary>Whether the region stands inside what the page declares as the article's body.</summary>
    public bool IsWithinBody { get; } = own.HasFlag(Surroundings.Body) || parent is { IsWithinBody: true };

    /// <summary>Whether the region stands inside a consent dialogue, whose text is long and never the article's.</summary>
    public bool IsConsent { get; } = own.HasFlag(Surroundings.Consent) || parent is { IsConsent: true };

    /// <summary>What the element and everything around it says.</summary>
    public Surroundings All()
    {
        var all = Surroundings.None;
        for (var r = this; r is not null; r = r.Parent)
            all |= r.Own;
        return all;
    }

    public bool IsWithin(Region other)
    {
        var r = this;
        while (r.Parent is not null && r.Depth > other.Depth)
            r = r.Parent;
        return ReferenceEquals(r, other);
    }
}

/// <summary>A leaf block of the page: running text without a block inside.</summary>
internal sealed record PageBlock(int Index, Region Region, string Text, BlockLinks Targets, int WordCount, int LinkWords)
{
    /// <summary>The links that lead to a page.</summary>
    public IReadOnlyList<BlockLink> Links => Targets.Resolved;

    public BlockKind Kind => Region.Kind;

    public double LinkShare => WordCount == 0 ? 0 : (double)LinkWords / WordCount;

    /// <summary>Reads like a paragraph of an article: long enough, and not mostly links.</summary>
    public bool IsProse => Kind != BlockKind.Heading && LinkShare < 0.5 && (WordCount >= 25 || (WordCount >= 10 && Words.EndsLikeSentence(Text)));
}

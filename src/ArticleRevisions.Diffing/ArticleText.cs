using System.Text;

namespace ArticleRevisions.Diffing;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A sub-heading inside the article.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A quotation set apart, an embedded post included.</summary>
    Quote,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A publisher's remark set apart from the text, such as a correction box.</summary>
    Note,
}

/// <summary>A link inside a block: a half-open range of the block's text, in UTF-16 code units, and its absolute target.</summary>
public sealed record BlockLink(int Start, int End, string Target);

/// <summary>One block of an article: its kind, its text, and the links in the text.</summary>
public sealed record Block(BlockKind Kind, string Text)
{
    /// <summary>The links in the text, in order.</summary>
    public IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>Where the block begins a post of a live blog: when the page says that the post was published, in UTC; else null. No part of the text.</summary>
    public DateTimeOffset? Posted { get; init; }
}

/// <summary>A correction that the page declares for machines (schema.org <c>correction</c>).</summary>
public sealed record DeclaredCorrection(string Text, DateTimeOffset? Published);

/// <summary>
/// The text of an article as one capture read it: the value that every part of ArticleRevisions hands on and that
/// <see cref="ArticleDiffer"/> compares. Instants are the publisher's own, in UTC.
/// </summary>
public sealed record ArticleText
{
    /// <summary>The headline; empty when the page shows none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>The standfirst (summary line under the headline), or null.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The byline as printed, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>When the page says it was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the page says it was last modified.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The language as a BCP 47 tag, or null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The article's address, or null when it is not known; gives notices their date order and their subject.</summary>
    public Uri? Url { get; init; }

    /// <summary>The blocks in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>The corrections the page declares for machines.</summary>
    public IReadOnlyList<DeclaredCorrection> Corrections { get; init; } = [];

    /// <summary>
    /// Reads plain text, or Markdown-like text: a blank line ends a block; leading <c>#</c>, <c>-</c>, <c>*</c>, <c>1.</c>
    /// and <c>&gt;</c> mark headings, list items and quotations; a first level-one heading is the headline.
    /// </summary>
    /// <param name="text">Any text; line ends may be mixed.</param>
    public static ArticleText FromPlainText(string text) => PlainText.Read(text);

    /// <summary>
    /// The text that gives a snapshot its identity: headline, standfirst, byline and every block with its kind, each on
    /// its own labelled record. Declared instants, language and link targets are not part of it.
    /// </summary>
    public string CanonicalText()
    {
        var canonical = new StringBuilder();
        ForEachRecord((name, value) =>
            canonical.Append(name).Append(' ').Append(value.Length).Append('\n').Append(value).Append('\n'));
        return canonical.ToString();
    }

    /// <summary>SHA-256 of <see cref="CanonicalText"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string Hash()
    {
        using var hash = new CanonicalHash();
        ForEachRecord(hash.Append);
        return hash.Digits();
    }

    // The length comes first in a record, so that no text can pretend to be two records.
    private void ForEachRecord(Action<string, string> record)
    {
        record("headline", Headline);
        if (Standfirst is not null)
            record("standfirst", Standfirst);
        if (Byline is not null)
            record("byline", Byline);
        foreach (var block in Blocks)
            record(BlockKindNames.Of(block.Kind), block.Text);
    }
}

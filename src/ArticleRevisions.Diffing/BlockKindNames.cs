namespace ArticleRevisions.Diffing;

/// <summary>The published names of block kinds, as the canonical text and the API spell them.</summary>
internal static class BlockKindNames
{
    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraph",
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "listItem",
        BlockKind.Quote => "quote",
        BlockKind.Caption => "caption",
        BlockKind.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a block kind."),
    };
}

namespace ArticleRevisions.Archive;

/// <summary>One distinct text of an article. Truth: never rewritten, except <see cref="Words"/> and <see cref="Sentences"/>, which are counted from it.</summary>
internal sealed class Snapshot
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }

    /// <summary>1…n within the article.</summary>
    public required int Number { get; init; }

    /// <summary>The check that took it.</summary>
    public long CheckId { get; init; }
    public Check? Check { get; init; }

    /// <summary>First sight of the text; before <see cref="Check"/> when it was suspicious at first.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>The last check that saw the text before it.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public required string TextHash { get; init; }

    /// <summary>The ArticleText as <see cref="Recording.Packing"/> keeps it.</summary>
    public required byte[] Text { get; init; }

    /// <summary>The earlier snapshot, kept in full, against which the text is packed; null when this one is kept in full.</summary>
    public int? TextBase { get; init; }
    public required string Headline { get; init; }
    public required int Words { get; set; }
    public required int Sentences { get; set; }
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The latest earlier snapshot with the same text.</summary>
    public int? RestorationOf { get; init; }

    /// <summary>The section that the page named.</summary>
    public string? Section { get; init; }

    /// <summary>The page said that not everybody may read all of it.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>The headline's variants, packed; null when no page was read.</summary>
    public byte[]? Headlines { get; init; }

    public string? ResponseHash { get; init; }
    public RawResponse? Response { get; init; }
    public string? ResponseUrl { get; init; }
    public int? ResponseStatus { get; init; }

    /// <summary>The header lines, packed.</summary>
    public byte[]? ResponseHeaders { get; init; }
}

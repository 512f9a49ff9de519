namespace ArticleRevisions.Capture.Fetching;

/// <summary>How one request ended.</summary>
internal enum AnswerEnd
{
    /// <summary>The head arrived, and the body too when it was wanted.</summary>
    Whole,

    /// <summary>The address check refused to dial.</summary>
    Refused,

    /// <summary>No connection, no valid answer, or too slow.</summary>
    Unreachable,

    /// <summary>The head arrived but the body was too slow.</summary>
    TooSlow,

    /// <summary>A size cap was reached.</summary>
    TooLarge,

    /// <summary>The body ended early.</summary>
    Truncated,

    /// <summary>A coding that cannot be undone.</summary>
    Undecodable,

    /// <summary>Nothing was sent: the host's turn would not have come soon.</summary>
    NoTurn,
}

/// <summary>One request's answer.</summary>
internal sealed record Answer(AnswerEnd End)
{
    /// <summary>The head, once it arrived.</summary>
    public AnswerHead? Head { get; init; }

    /// <summary>The unpacked body, when it was wanted; with <see cref="AnswerEnd.TooLarge"/> its first part.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>When the host was asked, or would have been.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>When to try again, with <see cref="AnswerEnd.NoTurn"/>.</summary>
    public TimeSpan? ComeBackIn { get; init; }

    /// <summary>Bytes of the body as they came over the network.</summary>
    public long BytesReceived { get; init; }
}

/// <summary>What to ask for.</summary>
/// <param name="Accept">The Accept header.</param>
/// <param name="MostBytes">Cap on the body, packed and unpacked alike.</param>
/// <param name="WantsBody">Whether the body is worth reading, judged by the head.</param>
internal sealed record Ask(string Accept, int MostBytes, Func<AnswerHead, bool> WantsBody)
{
    /// <summary>Whether the first part of a body that is too large is of use.</summary>
    public bool TakesFirstPart { get; init; }

    /// <summary>If-None-Match, verbatim.</summary>
    public string? ETag { get; init; }

    /// <summary>If-Modified-Since, verbatim.</summary>
    public string? LastModified { get; init; }
}

namespace ArticleRevisions.Capture.Fetching;

/// <summary>How undoing a content coding ended.</summary>
internal enum DecodingEnd
{
    /// <summary>All of it: every checksum is right, and the coding's own end was reached.</summary>
    Whole,

    /// <summary>The packed body ends early.</summary>
    Cut,

    /// <summary>It is not in this coding, or its checksum is wrong.</summary>
    Damaged,

    /// <summary>It unpacks to more than is taken.</summary>
    TooLarge,
}

/// <summary>
/// Undoes a body's content coding where a cut body can be told from a whole one. Only gzip is asked for, but there are servers
/// that send what they like. .NET's own streams return the readable part of a cut body without an error, and a cut body would be
/// recorded as a deletion that never happened.
/// </summary>
internal static class ContentCoding
{
    /// <summary>Below this many bytes no ratio is too high.</summary>
    private const int FreeBytes = 1024 * 1024;

    private const int MostTimes = 100;

    /// <summary>Whether these layers can be undone: at most one, of a kind that is known.</summary>
    public static bool CanUndo(IReadOnlyList<string> codings) => codings is [] or ["gzip" or "x-gzip" or "deflate" or "br"];

    /// <summary>Undoes the layers, at most to <paramref name="mostBytes"/>; what was unpacked until the end is in <paramref name="plain"/>.</summary>
    public static DecodingEnd Undo(IReadOnlyList<string> codings, ReadOnlyMemory<byte> packed, int mostBytes, out ReadOnlyMemory<byte> plain)
    {
        switch (codings)
        {
            case []:
                plain = packed.Length <= mostBytes ? packed : packed[..mostBytes];
                return packed.Length <= mostBytes ? DecodingEnd.Whole : DecodingEnd.TooLarge;
            case ["gzip" or "x-gzip"]:
                return GzipBody.Decode(packed, Cap(packed, mostBytes), out plain);
            case ["deflate"]:
                return DeflateBody.Decode(packed, Cap(packed, mostBytes), out plain);
            case ["br"]:
                return BrotliBody.Decode(packed.Span, Cap(packed, mostBytes), out plain);
            default:
                plain = default;
                return DecodingEnd.Damaged;
        }
    }

    /// <summary>An answer whose whole body is a packed file, such as <c>sitemap.xml.gz</c>, unpacked; any other as it is.</summary>
    public static Answer UnpackedFile(Answer answer, int mostBytes)
    {
        if (!answer.Body.Span.StartsWith<byte>([0x1f, 0x8b]))
            return answer;
        var end = GzipBody.Decode(answer.Body, Cap(answer.Body, mostBytes), out var plain);
        return answer with
        {
            End = end switch
            {
                DecodingEnd.Whole => AnswerEnd.Whole,
                DecodingEnd.Cut => AnswerEnd.Truncated,
                DecodingEnd.TooLarge => AnswerEnd.TooLarge,
                _ => AnswerEnd.Undecodable,
            },
            Body = plain,
        };
    }

    private static int Cap(ReadOnlyMemory<byte> packed, int mostBytes) => (int)Math.Min(mostBytes, Math.Max(FreeBytes, (long)packed.Length * MostTimes));
}

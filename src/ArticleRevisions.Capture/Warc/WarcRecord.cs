namespace ArticleRevisions.Capture.Warc;

/// <summary>A WARC file that cannot be read; the message says which record, at which byte, and why.</summary>
/// <param name="message">The reason.</param>
public sealed class WarcException(string message) : Exception(message);

/// <summary>One record of a WARC file (ISO 28500, WARC/1.0 and 1.1).</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Offset">The byte at which it begins, in the unpacked file.</param>
/// <param name="Fields">Its header fields, by their names in any case.</param>
/// <param name="Block">Its content block; empty when it is larger than the reader keeps.</param>
public sealed record WarcRecord(int Number, long Offset, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Block)
{
    /// <summary><c>response</c>, <c>revisit</c>, <c>warcinfo</c>, …</summary>
    public string Type => Fields.GetValueOrDefault("WARC-Type") ?? "";

    /// <summary>The address, as written; wget puts it in angle brackets.</summary>
    public string? Target => Fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>The length of the block that the header tells, in bytes.</summary>
    public long Length { get; init; }

    /// <summary>True when the block was too large to be kept, or its writer says that it was cut.</summary>
    public bool IsCut => Block.Length < Length || Fields.ContainsKey("WARC-Truncated");
}

using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ArticleRevisions.Capture.Warc;

/// <summary>Writes WARC/1.1 (ISO 28500), each record packed with gzip by itself, so that readers can seek.</summary>
/// <param name="output">Where to; it stays open.</param>
public sealed class WarcWriter(Stream output)
{
    private const string SameContent = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    private const string NotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

    /// <summary>The first record: what wrote the file.</summary>
    /// <param name="software">Name and version.</param>
    /// <param name="at">When.</param>
    public void WriteInfo(string software, DateTimeOffset at) => Write(
        [("WARC-Type", "warcinfo"), ("WARC-Date", Text(at)), ("Content-Type", "application/warc-fields")],
        Encoding.UTF8.GetBytes($"software: {software}\r\nformat: WARC file version 1.1\r\n"));

    /// <summary>An answer as it was received, content coding undone.</summary>
    /// <param name="url">The address.</param>
    /// <param name="at">When the visit began.</param>
    /// <param name="response">The answer.</param>
    public void WriteResponse(string url, DateTimeOffset at, StoredResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Write(
            [("WARC-Type", "response"), ("WARC-Target-URI", url), ("WARC-Date", Text(at)), ("WARC-Payload-Digest", Digest(response.Body.Span)),
             ("Content-Type", "application/http;msgtype=response")],
            [.. response.Head(), .. response.Body.Span]);
    }

    /// <summary>A visit that found what an earlier one had found.</summary>
    /// <param name="url">The address.</param>
    /// <param name="at">When the visit began.</param>
    /// <param name="first">The earlier answer.</param>
    /// <param name="firstAt">When that visit began.</param>
    public void WriteRevisit(string url, DateTimeOffset at, StoredResponse first, DateTimeOffset firstAt)
    {
        ArgumentNullException.ThrowIfNull(first);
        Write(
            [("WARC-Type", "revisit"), ("WARC-Target-URI", url), ("WARC-Date", Text(at)), ("WARC-Profile", SameContent),
             ("WARC-Payload-Digest", Digest(first.Body.Span)), ("WARC-Refers-To-Target-URI", url), ("WARC-Refers-To-Date", Text(firstAt)),
             ("Content-Type", "application/http;msgtype=response")],
            first.Head());
    }

    /// <summary>A visit to which the server said that the page had not changed since an earlier one.</summary>
    /// <param name="url">The address.</param>
    /// <param name="at">When the visit began.</param>
    /// <param name="firstAt">When the earlier visit began.</param>
    public void WriteNotModified(string url, DateTimeOffset at, DateTimeOffset firstAt) => Write(
        [("WARC-Type", "revisit"), ("WARC-Target-URI", url), ("WARC-Date", Text(at)), ("WARC-Profile", NotModified),
         ("WARC-Refers-To-Target-URI", url), ("WARC-Refers-To-Date", Text(firstAt)), ("Content-Type", "application/http;msgtype=response")],
        "HTTP/1.1 304 Not Modified\r\n\r\n"u8.ToArray());

    private void Write(IEnumerable<(string Name, string Value)> fields, byte[] block)
    {
        var header = new StringBuilder("WARC/1.1\r\n").Append(CultureInfo.InvariantCulture, $"WARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\n");
        foreach (var (name, value) in fields)
            header.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        header.Append(CultureInfo.InvariantCulture, $"WARC-Block-Digest: {Digest(block)}\r\nContent-Length: {block.Length}\r\n\r\n");
        using var packed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        packed.Write(Encoding.UTF8.GetBytes(header.ToString()));
        packed.Write(block);
        packed.Write("\r\n\r\n"u8);
    }

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static string Digest(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}

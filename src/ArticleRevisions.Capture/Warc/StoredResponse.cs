using System.Globalization;
using System.Text;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Warc;

/// <summary>An HTTP answer as a WARC record holds it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">Its header lines, <c>Name: value</c> each.</param>
/// <param name="Body">Its body, transfer and content coding undone.</param>
public sealed record StoredResponse(int Status, string Headers, ReadOnlyMemory<byte> Body)
{
    // They speak of the bytes on the wire, which are not what is kept.
    private static readonly string[] OfTheWire = ["Content-Encoding", "Transfer-Encoding", "Content-Length"];

    /// <summary>The media type without parameters, in lower case; null without one.</summary>
    public string? MediaType => Field(Headers, "Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The charset of the media type.</summary>
    public string? Charset => Field(Headers, "Content-Type")?.Split(';').Select(p => p.Trim()).FirstOrDefault(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?[8..].Trim('"', '\'');

    /// <summary>Reads an answer from a record's block.</summary>
    /// <param name="block">Status line, headers, an empty line, the body.</param>
    /// <param name="mostBytes">A body that unpacks to more is refused.</param>
    /// <param name="trouble">Why there is none, for people.</param>
    public static StoredResponse? Read(ReadOnlyMemory<byte> block, int mostBytes, out string trouble)
    {
        var end = block.Span.IndexOf("\r\n\r\n"u8);
        var (head, body) = end < 0 ? (block, ReadOnlyMemory<byte>.Empty) : (block[..end], block[(end + 4)..]);
        var lines = Encoding.Latin1.GetString(head.Span).Split("\r\n");
        var status = lines[0].Split(' ');
        trouble = "it holds no HTTP answer";
        if (!lines[0].StartsWith("HTTP/", StringComparison.Ordinal) || status.Length < 2 || !int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        var headers = string.Join('\n', lines[1..]);
        // Many writers undo the chunks and leave the field.
        if (Field(headers, "Transfer-Encoding") is { } transfer && transfer.Contains("chunked", StringComparison.OrdinalIgnoreCase) && Unchunked(body) is { } whole)
            body = whole;
        trouble = "its body came in a coding that cannot be undone";
        string[] codings = Field(headers, "Content-Encoding")?.ToLowerInvariant() is { } coding and not ("" or "identity") ? [coding] : [];
        // Some writers undo the coding and leave the field.
        if (codings is ["gzip" or "x-gzip"] && !body.Span.StartsWith<byte>([0x1f, 0x8b]))
            codings = [];
        if (codings.Length > 0 && ContentCoding.Undo(codings, body, mostBytes, out body) != DecodingEnd.Whole)
            return null;

        trouble = "its body is too large";
        return body.Length > mostBytes ? null : new StoredResponse(code, headers, body);
    }

    /// <summary>Status line and headers as bytes, with the length of the body that is kept.</summary>
    internal byte[] Head()
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {ReasonOf(Status)}\r\n");
        foreach (var line in Headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!OfTheWire.Any(name => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)))
                head.Append(line.TrimEnd('\r')).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n\r\n").ToString());
    }

    private static string ReasonOf(int status) => Enum.IsDefined((System.Net.HttpStatusCode)status) ? ((System.Net.HttpStatusCode)status).ToString() : "Status";

    private static string? Field(string headers, string name) => headers.Split('\n')
        .Where(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(l => l[(name.Length + 1)..].Trim()).FirstOrDefault();

    // Null when the body is not in chunks, or they end early.
    private static ReadOnlyMemory<byte>? Unchunked(ReadOnlyMemory<byte> body)
    {
        var whole = new MemoryStream();
        while (true)
        {
            var line = body.Span.IndexOf("\r\n"u8);
            if (line is < 1 or > 64)
                return null;
            var size = Encoding.Latin1.GetString(body.Span[..line]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return null;
            body = body[(line + 2)..];
            if (length == 0)
                return whole.ToArray();
            if (body.Length < length + 2)
                return null;
            whole.Write(body.Span[..length]);
            body = body[(length + 2)..];
        }
    }
}

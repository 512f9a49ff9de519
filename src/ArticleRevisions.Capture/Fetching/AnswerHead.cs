using System.Net.Http.Headers;
using System.Text;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>What an answer says about itself before its body.</summary>
internal sealed record AnswerHead
{
    private const int LongestValidator = 512;
    private const int LongestMediaType = 100;

    public required int Status { get; init; }

    /// <summary>The status with its standard phrase, never the server's own: <c>404 Not Found</c>.</summary>
    public required string StatusText { get; init; }

    /// <summary>Where a redirect leads, as given.</summary>
    public string? Location { get; init; }

    /// <summary>The media type in lower case, without parameters; null when none is given.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>Content-Encoding, all layers in lower case.</summary>
    public required IReadOnlyList<string> Codings { get; init; }

    public long? ContentLength { get; init; }

    /// <summary>Whether the transport can tell a whole body from a cut one.</summary>
    public bool EndIsMarked { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Retry-After as the host wrote it: seconds or a date.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>The answer is a puzzle for people, not the page.</summary>
    public bool IsChallenge { get; init; }

    /// <summary>All headers, one <c>Name: value</c> a line.</summary>
    public required string Text { get; init; }

    /// <summary>A redirect that says where to.</summary>
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>Reads the head of a response.</summary>
    public static AnswerHead Of(HttpResponseMessage response)
    {
        var content = response.Content.Headers;
        // A server that says "Expires: 0" makes its pages anew each time; its validators mean nothing.
        var hasValidators = First(content, "Expires") is not "0";
        return new AnswerHead
        {
            Status = (int)response.StatusCode,
            StatusText = StatusTextOf(response),
            Location = First(response.Headers, "Location") is { } location ? Utf8Of(location) : null,
            MediaType = MediaTypeOf(First(content, "Content-Type")),
            Charset = content.ContentType?.CharSet?.Trim('"', '\''),
            Codings = CodingsOf(content),
            ContentLength = content.ContentLength,
            EndIsMarked = content.ContentLength is not null || response.Headers.TransferEncodingChunked == true || response.Version.Major > 1,
            ETag = hasValidators ? Validator(First(response.Headers, "ETag")) : null,
            LastModified = hasValidators ? Validator(First(content, "Last-Modified")) : null,
            RetryAfter = response.Headers.RetryAfter,
            IsChallenge = string.Equals(First(response.Headers, "cf-mitigated"), "challenge", StringComparison.OrdinalIgnoreCase),
            Text = TextOf(response),
        };
    }

    /// <summary>How long the host asks to be left alone, clamped to 1 min–24 h; null when it does not say.</summary>
    public TimeSpan? PauseAsked(DateTimeOffset now)
    {
        var pause = RetryAfter?.Delta ?? (RetryAfter?.Date is { } date ? date - now : null);
        return pause is { } asked ? TimeSpan.FromMinutes(Math.Clamp(asked.TotalMinutes, 1, 24 * 60)) : null;
    }

    private static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault()?.Trim() : null;

    /// <summary>The bare type; it is shown to people, so whatever cannot be one is called unknown.</summary>
    private static string? MediaTypeOf(string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(type))
            return null;
        return type.Length <= LongestMediaType && type.All(c => char.IsAsciiLetterOrDigit(c) || "/+-._".Contains(c, StringComparison.Ordinal)) ? type : "unknown/unknown";
    }

    /// <summary>As written, not as parsed: a coding that is no valid token must not pass for none.</summary>
    private static List<string> CodingsOf(HttpHeaders content) =>
        content.NonValidated.TryGetValues("Content-Encoding", out var values)
            ? [.. values.SelectMany(value => value.Split(',')).Select(coding => coding.Trim().ToLowerInvariant()).Where(coding => coding is not ("" or "identity"))]
            : [];

    /// <summary>Only what can be sent back: printable ASCII of a sane length.</summary>
    private static string? Validator(string? value) =>
        value is { Length: > 0 and <= LongestValidator } && value.All(c => c is >= ' ' and < (char)127) ? value : null;

    /// <summary>Header bytes arrive as Latin-1; addresses in them are UTF-8 in practice.</summary>
    private static string Utf8Of(string latin1)
    {
        if (latin1.All(char.IsAscii) || latin1.Any(c => c > 0xff))
            return latin1;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.Latin1.GetBytes(latin1));
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8 after all.
            return latin1;
        }
    }

    private static string StatusTextOf(HttpResponseMessage response)
    {
        using var plain = new HttpResponseMessage(response.StatusCode);
        return $"{(int)response.StatusCode} {plain.ReasonPhrase}".TrimEnd();
    }

    private static string TextOf(HttpResponseMessage response)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            foreach (var value in values)
                text.Append(name).Append(": ").Append(value).Append('\n');
        return text.ToString();
    }
}

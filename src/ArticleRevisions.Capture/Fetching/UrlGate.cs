using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>The one gate that every address passes, whichever way it came in.</summary>
public sealed class UrlGate(IOptions<CaptureOptions> options)
{
    private const int LongestUrl = 2048;
    private static readonly int[] DefaultPorts = [80, 443, 8080, 8443];

    private readonly HashSet<int> _ports = [.. options.Value.AllowedPorts.Count > 0 ? options.Value.AllowedPorts : DefaultPorts];
    private readonly PrivateOrigins _privateOrigins = new(options.Value);

    /// <summary>Parses and judges an address from outside.</summary>
    /// <param name="text">What somebody typed or a page contained.</param>
    /// <param name="url">The parsed address without its fragment; hand this on, never the text.</param>
    /// <param name="refusal">Why not, in one sentence for people.</param>
    public bool TryParse(string? text, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? refusal)
    {
        if (!TryRead(text, out url, out refusal))
            return false;
        refusal = _privateOrigins.Contains(url) ? null : JudgePlace(url);
        url = refusal is null ? url : null;
        return refusal is null;
    }

    /// <summary>
    /// Parses an address without judging the place that it names: to find what a record holds, which may have come in under other
    /// settings. What is fetched goes through <see cref="TryParse"/>.
    /// </summary>
    /// <inheritdoc cref="TryParse"/>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? refusal)
    {
        refusal = Read(text?.Trim(' ', '\t', '\r', '\n') ?? "", out url);
        return refusal is null;
    }

    private static string? Read(string text, out Uri? url)
    {
        url = null;
        if (text.Length == 0)
            return "Enter the address of a page.";
        if (text.Length > LongestUrl)
            return $"The address is longer than {LongestUrl} characters.";
        if (text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') || !IsWellFormed(text))
            return "The address contains a space, a backslash or a character that cannot stand in an address.";

        var scheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https"
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http" : null;
        if (scheme is null)
            return "The address must begin with http:// or https://.";

        // The authority is cut out of the text here, once, and compared with what Uri read: two readings that differ are refused.
        var rest = text.AsSpan(scheme.Length + 3);
        var fragment = rest.IndexOf('#');
        if (fragment >= 0)
            rest = rest[..fragment];
        var end = rest.IndexOfAny('/', '?');
        var authority = end < 0 ? rest : rest[..end];
        if (authority.Contains('@'))
            return "The address must not contain a user name or a password.";
        if (!HostName.TrySplit(authority, out var host, out var port))
            return "The address has no valid host name.";

        var path = end < 0 ? "/" : rest[end..];
        if (!Uri.TryCreate($"{scheme}://{host}{port}{path}", UriKind.Absolute, out var parsed) || !HostName.IsReadAlike(parsed, host))
            return "The address is not well formed.";
        parsed = UrlIdentity.Settled(parsed);
        if (parsed.AbsoluteUri.Length > LongestUrl)
            return $"The address is longer than {LongestUrl} characters.";

        url = parsed;
        return null;
    }

    private string? JudgePlace(Uri url)
    {
        if (!_ports.Contains(url.Port))
            return $"Port {url.Port} is not fetched.";
        if (IPAddress.TryParse(url.Host, out var address))
            return AddressCheck.IsPublic(address) ? null : "This is a private or reserved network address; only public pages are fetched.";
        return HostName.IsPublicName(url.IdnHost) ? null : "This name belongs to a private network; only public pages are fetched.";
    }

    /// <summary>No lone surrogates, and no invisible formatting such as direction marks.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
                return false;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D))
                return false;
            at += rune.Utf16SequenceLength;
        }

        return true;
    }
}

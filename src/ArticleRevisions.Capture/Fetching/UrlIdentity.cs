using System.Globalization;
using System.Text;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Which addresses name the same page.</summary>
public static class UrlIdentity
{
    private const int MostReadings = 4;

    /// <summary>
    /// The key of an address: scheme folded (http = https), host and default port folded, fragment and known tracking
    /// parameters dropped, percent-encoding normalised, other parameters kept in order. An absolute https address itself, so the key
    /// of a key is the key.
    /// </summary>
    public static string KeyOf(Uri url)
    {
        var key = KeyAsRead(Settled(url));
        return Uri.TryCreate(key, UriKind.Absolute, out var read) ? KeyAsRead(Settled(read)) : key;
    }

    /// <summary>The address as it is read when it is written and read again: "%%2e" is "%25%2e", and that is "%25.".</summary>
    internal static Uri Settled(Uri url)
    {
        for (var reading = 0; reading < MostReadings && Uri.TryCreate(url.AbsoluteUri, UriKind.Absolute, out var again); reading++)
        {
            var isSettled = again.AbsoluteUri == url.AbsoluteUri;
            url = again;
            if (isSettled)
                break;
        }

        return url;
    }

    private static string KeyAsRead(Uri url)
    {
        var key = new StringBuilder("https://").Append(HostOf(url));
        AppendNormal(key, url.AbsolutePath);
        var separator = '?';
        // Only the first question mark begins the query; further ones belong to it.
        var query = url.Query.Length > 0 ? url.Query[1..] : "";
        foreach (var parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = parameter.Split('=', 2)[0];
            if (TrackingParameters.Contains(Uri.UnescapeDataString(name)))
                continue;
            key.Append(separator);
            separator = '&';
            AppendNormal(key, parameter);
        }

        return key.ToString();
    }

    /// <summary>The publication's host: lower-case, in its ASCII form, with the port when it is not a default one.</summary>
    public static string HostOf(Uri url)
    {
        var host = (url.HostNameType is UriHostNameType.IPv6 ? url.Host : AsciiHostOf(url)).ToLowerInvariant().TrimEnd('.');
        // Both default ports, whichever the scheme: the key folds the schemes.
        return url.Port is 80 or 443 or -1 ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{url.Port}");
    }

    private static string AsciiHostOf(Uri url)
    {
        try
        {
            return url.IdnHost;
        }
        catch (UriFormatException)
        {
            // Only addresses that never passed the gate; they still deserve a stable key.
            return url.Host;
        }
    }

    /// <summary>Writes %xx of unreserved characters plainly and all others in upper case (RFC 3986 section 6.2.2).</summary>
    private static void AppendNormal(StringBuilder key, string encoded)
    {
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] == '%' && at + 2 < encoded.Length
                && byte.TryParse(encoded.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                var plain = (char)octet;
                if (char.IsAsciiLetterOrDigit(plain) || plain is '-' or '_' or '~')
                    key.Append(plain);
                else
                    key.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
                at += 2;
            }
            else
            {
                key.Append(encoded[at]);
            }
        }
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Reads the host part of an address strictly, where <see cref="Uri"/> is lenient.</summary>
internal static class HostName
{
    private const int LongestHost = 253;
    private const int LongestLabel = 63;

    /// <summary>Names that resolve inside a private network only (RFC 6761, 6762, 8375 and custom).</summary>
    private static readonly string[] PrivateSuffixes = ["localhost", "local", "internal", "home.arpa", "lan"];

    // Punycode only; nothing here is shown to people.
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = false };

    /// <summary>Splits an authority into a canonical host and its port (<c>""</c> or <c>:port</c>).</summary>
    public static bool TrySplit(ReadOnlySpan<char> authority, out string host, out string port)
    {
        host = port = "";
        var colon = authority.StartsWith("[") ? authority.IndexOf("]:") + 1 : authority.IndexOf(':');
        if (colon > 0)
        {
            var digits = authority[(colon + 1)..];
            if (digits.Length > 0 && !(digits[0] != '0' && ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                return false;
            port = digits.Length == 0 ? "" : $":{digits}";
            authority = authority[..colon];
        }

        host = authority.ToString().ToLowerInvariant();
        if (host.StartsWith('['))
            return host.EndsWith(']') && !host.Contains('%') && IPAddress.TryParse(host, out var v6) && v6.AddressFamily is AddressFamily.InterNetworkV6;

        host = host.TrimEnd('.');
        return TryAscii(ref host) && host.Length <= LongestHost && host.Split('.') is var labels && labels.All(IsLabel) && LastLabelIsSound(host, labels[^1]);
    }

    /// <summary>Whether <see cref="Uri"/> read the same host out of the text.</summary>
    public static bool IsReadAlike(Uri url, string host)
    {
        try
        {
            return url.UserInfo.Length == 0
                && (url.HostNameType is UriHostNameType.IPv6 || string.Equals(url.IdnHost, host, StringComparison.Ordinal));
        }
        catch (UriFormatException)
        {
            // IdnHost throws for some names that TryCreate accepted.
            return false;
        }
    }

    /// <summary>Whether a name can belong to the public internet: several labels, none of the private suffixes.</summary>
    public static bool IsPublicName(string host) =>
        host.Contains('.') && !PrivateSuffixes.Any(suffix => host.EndsWith("." + suffix, StringComparison.Ordinal) || host == suffix);

    /// <summary>Turns an international name into its ASCII form, refusing whatever does not come back the same.</summary>
    private static bool TryAscii(ref string host)
    {
        if (!host.All(c => char.IsAscii(c) || (!IsCompatibilityForm(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)))))
            return false;
        try
        {
            var ascii = Idn.GetAscii(host).ToLowerInvariant();
            if (ascii.Contains("xn--", StringComparison.Ordinal) && Idn.GetAscii(Idn.GetUnicode(ascii)) != ascii)
                return false;
            // Digits of other scripts may be folded into an IPv4 address further on.
            if (host.Split('.')[^1] is [var first, ..] && char.IsDigit(first) && !char.IsAscii(first))
                return false;
            host = ascii;
            return true;
        }
        catch (ArgumentException)
        {
            // IdnMapping's answer to an invalid name.
            return false;
        }
    }

    /// <summary>
    /// Letters that stand for plainer ones (letterlike, enclosed, ligatures, full width, mathematical, CJK compatibility), loose accents and jamo: resolvers
    /// fold and compose them, and the invariant globalisation we run under cannot.
    /// </summary>
    private static bool IsCompatibilityForm(char c) =>
        c is (>= '\u0300' and <= '\u036f') or (>= '\u1100' and <= '\u11ff') or '\u17b4' or '\u17b5'
            or (>= '\u2100' and <= '\u218f') or (>= '\u2460' and <= '\u24ff') or (>= '\ufb00' and <= '\ufb4f') or (>= '\uff00' and <= '\uffef') or '\ud835' or '\ud87e';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A host that ends in a number is an IPv4 address or nothing (WHATWG URL, "ends in a number"); only the plain dotted form is taken.</summary>
    private static bool LastLabelIsSound(string host, string last)
    {
        if (!char.IsAsciiDigit(last[0]) || !(last.All(char.IsAsciiDigit) || last.StartsWith("0x", StringComparison.Ordinal)))
            return true;
        return IPAddress.TryParse(host, out var address) && address.AddressFamily is AddressFamily.InterNetwork && address.ToString() == host;
    }
}

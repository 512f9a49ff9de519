namespace ArticleRevisions.Archive;

/// <summary>
/// The spelling in which the archive compares a notice's link with an article's addresses: without fragment and without
/// <c>http:</c> or <c>https:</c>. True identity of URLs is Capture's; an alias that Capture learnt (redirect, canonical)
/// makes up for what this equality misses.
/// </summary>
internal static class PlainAddress
{
    public static string Of(string url)
    {
        var plain = url.AsSpan();
        var fragment = plain.IndexOf('#');
        if (fragment >= 0)
            plain = plain[..fragment];
        foreach (var scheme in (ReadOnlySpan<string>)["https:", "http:"])
        {
            if (plain.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                plain = plain[scheme.Length..];
                break;
            }
        }

        return plain.ToString();
    }
}

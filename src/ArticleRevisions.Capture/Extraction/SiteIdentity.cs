using System.Collections.Frozen;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>Tells whether two addresses belong to one site, so that one may speak for the other.</summary>
internal static class SiteIdentity
{
    // Second levels under country domains, and hosts that give every customer a name of his own.
    private static readonly FrozenSet<string> SecondLevels = FrozenSet.ToFrozenSet(
        ["co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "or", "ne", "go", "nom", "ltd", "plc", "me", "mil", "info", "web", "id"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> SharedHosts = FrozenSet.ToFrozenSet(
        ["github.io", "gitlab.io", "blogspot.com", "wordpress.com", "substack.com", "medium.com", "tumblr.com", "netlify.app", "pages.dev", "herokuapp.com", "vercel.app",
         "web.app", "firebaseapp.com", "azurewebsites.net", "typepad.com", "livejournal.com", "weebly.com", "wixsite.com", "ghost.io"], StringComparer.Ordinal);

    public static bool IsSame(Uri a, Uri b)
    {
        if (a.Port != b.Port && !(a.IsDefaultPort && b.IsDefaultPort))
            return false;
        return string.Equals(a.Host, b.Host, StringComparison.OrdinalIgnoreCase)
            || (a.HostNameType == UriHostNameType.Dns && b.HostNameType == UriHostNameType.Dns && Registrable(a.Host) is { } site && site == Registrable(b.Host));
    }

    private static string? Registrable(string host)
    {
        var labels = host.TrimEnd('.').ToLowerInvariant().Split('.');
        if (labels.Length < 2)
            return null;
        var last = $"{labels[^2]}.{labels[^1]}";
        var takesThree = SharedHosts.Contains(last) || (labels[^1].Length == 2 && SecondLevels.Contains(labels[^2]));
        return !takesThree ? last : labels.Length > 2 ? $"{labels[^3]}.{last}" : null;
    }
}

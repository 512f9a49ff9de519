using System.Diagnostics.CodeAnalysis;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Where a redirect leads, and whether we go there.</summary>
internal static class Redirect
{
    /// <summary>Resolves a Location against the address that answered and passes it through the gate.</summary>
    public static bool TryResolve(Uri from, string? location, UrlGate gate, [NotNullWhen(true)] out Uri? to, [NotNullWhen(false)] out string? refusal)
    {
        to = null;
        // A blank inside a Location is a common slip; the gate refuses it in what people type.
        var text = location?.Trim().Replace(" ", "%20", StringComparison.Ordinal);
        if (text is null || text.Contains('\\') || !Uri.TryCreate(from, text, out var target))
        {
            refusal = "The site redirects to something that is no address.";
            return false;
        }

        var isAbsolute = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        // An absolute Location is judged as written, before Uri makes it look better than it is.
        if (!gate.TryParse(isAbsolute ? text : target.AbsoluteUri, out to, out var reason))
        {
            refusal = $"The site redirects to an address that is not fetched. {reason}";
            return false;
        }

        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        {
            to = null;
            refusal = "The site redirects from https to http, which is not followed.";
            return false;
        }

        refusal = null;
        return true;
    }
}

using System.Text;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Gives a publication one of the stylesheet's twelve hues, the same one on every page and every machine.</summary>
internal static class PublicationHue
{
    private const int Hues = 12;

    /// <summary>A number from 1 to 12.</summary>
    public static int Of(string host)
    {
        // FNV-1a, 32 bits; string.GetHashCode differs from process to process.
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(host.ToLowerInvariant()))
            hash = unchecked((hash ^ octet) * 16777619u);
        return (int)(hash % Hues) + 1;
    }
}

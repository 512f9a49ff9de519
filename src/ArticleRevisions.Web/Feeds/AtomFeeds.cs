namespace ArticleRevisions.Web.Feeds;

/// <summary>The Atom feeds.</summary>
internal static class AtomFeeds
{
    public static void MapAtomFeeds(this IEndpointRouteBuilder routes) => ArgumentNullException.ThrowIfNull(routes);
}

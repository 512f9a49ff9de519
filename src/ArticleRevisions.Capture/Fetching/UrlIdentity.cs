namespace ArticleRevisions.Capture.Fetching;

/// <summary>Which addresses name the same page.</summary>
public static class UrlIdentity
{
    /// <summary>
    /// The key of an address: scheme folded (http = https), host and default port folded, fragment and known tracking
    /// parameters dropped, percent-encoding normalised, other parameters kept in order.
    /// </summary>
    public static string KeyOf(Uri url) => throw new NotImplementedException();

    /// <summary>The publication's host: lower-case, with the port when it is not the default one.</summary>
    public static string HostOf(Uri url) => throw new NotImplementedException();
}

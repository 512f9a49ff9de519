using System.ComponentModel.DataAnnotations;

namespace ArticleRevisions.Web;

/// <summary>Settings of the host, section <c>Web</c>.</summary>
public sealed class WebOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Web";

    /// <summary>
    /// Addresses of reverse proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed. Default: none.
    /// </summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Tries to sign in that one address may make in a minute. Range 1–1,000; default 10.</summary>
    [Range(1, 1000)]
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Changes (track, check now) that one address may ask for in a minute. Range 1–10,000; default 60.</summary>
    [Range(1, 10_000)]
    public int WritesPerMinute { get; set; } = 60;

    /// <summary>Largest body of a request, in bytes. Range 1,024–1,048,576; default 65,536.</summary>
    [Range(1024, 1_048_576)]
    public int MaxRequestBytes { get; set; } = 65_536;

    /// <summary>Whether the log is written as one JSON object a line, for collectors. Default: false, text for people.</summary>
    public bool JsonLog { get; set; }
}

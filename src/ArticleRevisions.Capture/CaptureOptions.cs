using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture;

/// <summary>Settings of capturing, section <c>Capture</c>.</summary>
public sealed class CaptureOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Capture";

    /// <summary>The page that says who we are and how to opt out; stands in the User-Agent. Absolute http or https address.</summary>
    [Required, Url]
    public string ContactUrl { get; set; } = "https://articlerevisions.example/about";

    /// <summary>Origins (<c>http://host:port</c>) that may be fetched although their address is private. Default: none.</summary>
    public IList<string> AllowedPrivateOrigins { get; } = [];

    /// <summary>Ports that may be fetched. Default 80, 443, 8080, 8443 (when empty).</summary>
    public IList<int> AllowedPorts { get; } = [];

    /// <summary>Shortest pause between two requests to one host, in seconds; 0 means no pause at all, a Crawl-delay included. Range 0–3,600; default 3.</summary>
    [Range(0, 3600)]
    public double MinimumHostGapSeconds { get; set; } = 3;

    /// <summary>Time for a whole visit, in seconds. Range 1–300; default 30.</summary>
    [Range(1, 300)]
    public double TotalTimeoutSeconds { get; set; } = 30;

    /// <summary>Time to the first byte of an answer, in seconds. Range 1–300; default 10.</summary>
    [Range(1, 300)]
    public double FirstByteTimeoutSeconds { get; set; } = 10;

    /// <summary>Longest silence inside a body, in seconds; also the window of the slow-drip check (at least 1 KB/s). Range 1–300; default 10.</summary>
    [Range(1, 300)]
    public double IdleTimeoutSeconds { get; set; } = 10;

    /// <summary>Most bytes of a body, compressed and decoded alike. Range 64 KiB–64 MiB; default 10 MiB.</summary>
    [Range(65_536, 67_108_864)]
    public int MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Time for finding out what an address holds, waiting for its host's turns included, in seconds. Range 5–120; default 25.</summary>
    [Range(5, 120)]
    public double DiscoverySeconds { get; set; } = 25;

    /// <summary>
    /// The file with the source rules: how the pages of single hosts are read (see <see cref="SourceRule"/>). Without the file there are none.
    /// Default: none given, which the host takes for <c>source-rules.json</c> in the data folder.
    /// </summary>
    public string? SourceRules { get; set; }

    /// <summary>Checks what attributes cannot say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsWeb(ContactUrl, out _) || ContactUrl.Any(c => c is <= ' ' or >= (char)127))
            yield return new ValidationResult($"{Section}:{nameof(ContactUrl)} must be an http or https address in ASCII.", [nameof(ContactUrl)]);
        foreach (var origin in AllowedPrivateOrigins)
            if (!IsWeb(origin, out var url) || url.PathAndQuery != "/" || url.UserInfo.Length > 0 || url.Fragment.Length > 0)
                yield return new ValidationResult($"{Section}:{nameof(AllowedPrivateOrigins)}: '{origin}' is no origin such as http://127.0.0.1:5081.", [nameof(AllowedPrivateOrigins)]);
        foreach (var port in AllowedPorts)
            if (port is < 1 or > 65535)
                yield return new ValidationResult($"{Section}:{nameof(AllowedPorts)}: {port} is no port.", [nameof(AllowedPorts)]);
        if (TroubleOf(SourceRules) is { } trouble)
            yield return new ValidationResult($"{Section}:{nameof(SourceRules)}: {trouble}", [nameof(SourceRules)]);
    }

    private static string? TroubleOf(string? path)
    {
        if (path is null)
            return null;
        try
        {
            SourceRulesFile.Load(path);
            return null;
        }
        catch (SourceRulesException e)
        {
            return e.Message;
        }
    }

    private static bool IsWeb(string? text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}

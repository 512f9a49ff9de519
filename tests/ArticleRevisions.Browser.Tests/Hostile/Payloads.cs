using System.Text.Json;

namespace ArticleRevisions.Browser.Tests.Hostile;

/// <summary>Texts that try to become markup or script: a few of our own, and the collected ones where they are at hand.</summary>
internal static class Payloads
{
    private static readonly string[] Own =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "</title><script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "javascript:alert(1)",
        "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
        "<a href=\"jav\tascript:alert(1)\">read on</a>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<style>@import '//evil.example/x.css';</style>",
        "\u202E<b onmouseover=alert(1)>\u202C",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "{{constructor.constructor('alert(1)')()}}",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ];

    /// <summary>One in ten of the collected ones; all of them with EVERY_PAYLOAD=1 (some minutes).</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Own, .. Collected().Where((_, i) => i % 10 == 0 || Environment.GetEnvironmentVariable("EVERY_PAYLOAD") == "1")];

    private static IEnumerable<string> Collected()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ArticleRevisions.sln")))
            root = root.Parent;
        var folder = root is null ? "" : Path.Combine(root.FullName, "..", "shared", "data", "hostile", "xss");
        if (!Directory.Exists(folder))
            return [];

        return Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonElement.Parse(File.ReadAllText(file)).EnumerateArray())
            .Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetProperty("payload").GetString()!)
            .Where(payload => !string.IsNullOrWhiteSpace(payload))
            .Distinct(StringComparer.Ordinal);
    }
}

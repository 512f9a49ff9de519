using Microsoft.Playwright;

namespace ArticleRevisions.Browser.Tests;

/// <summary>The distribution's Chromium, quiet on the network.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } =
        Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM") ?? "").FirstOrDefault(File.Exists);

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });
}

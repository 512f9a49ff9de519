namespace ArticleRevisions.Browser.Tests;

/// <summary>A test that needs Chromium; without one it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "No Chromium was found: install it, or name one with CHROMIUM=/path.";
    }
}

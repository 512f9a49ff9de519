using System.Text.Json;
using ArticleRevisions.Capture;
using ArticleRevisions.Web.Answers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Pages;

/// <summary>Who we are, what is fetched and how, and how a publisher opts out.</summary>
internal sealed class AboutModel(IOptions<CaptureOptions> capture) : PageModel
{
    public string ContactUrl => capture.Value.ContactUrl;

    /// <summary>A bookmark that looks up the page it is pressed on.</summary>
    public string Bookmarklet => $"javascript:location.href={JsonSerializer.Serialize(OwnAddress.Of(HttpContext, "/lookup?q="))}+encodeURIComponent(location.href)";

    public double HostGapSeconds => capture.Value.MinimumHostGapSeconds;
}

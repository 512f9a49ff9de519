using ArticleRevisions.Capture;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Pages;

/// <summary>Who we are, what is fetched and how, and how a publisher opts out.</summary>
internal sealed class AboutModel(IOptions<CaptureOptions> capture) : PageModel
{
    public string ContactUrl => capture.Value.ContactUrl;

    public double HostGapSeconds => capture.Value.MinimumHostGapSeconds;
}

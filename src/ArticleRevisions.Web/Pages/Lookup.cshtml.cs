using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Fetching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>Finds an article by its address.</summary>
internal sealed class LookupModel(ArticleQueries articles, UrlGate gate) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The address that was understood, when no article has it.</summary>
    public Uri? Unknown { get; private set; }

    /// <summary>Why what was typed is no address.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Q))
            return Page();
        var text = WithScheme(Q.Trim());
        if (UrlGate.TryRead(text, out var address, out _) && await articles.FindByKeyAsync(UrlIdentity.KeyOf(address), cancellationToken) is { } article)
            return Redirect($"/articles/{article.Id}");

        if (gate.TryParse(text, out var url, out var refusal))
            Unknown = url;
        else
            Refusal = refusal;
        return Page();
    }

    /// <summary>People paste addresses as browsers show them, without a scheme.</summary>
    private static string WithScheme(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains(' ', StringComparison.Ordinal) || !text.Contains('.', StringComparison.Ordinal)
            ? text
            : "https://" + text;
}

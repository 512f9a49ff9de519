using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Publications;

/// <summary>The publications that are watched, with the counts of their whole record.</summary>
internal sealed class PublicationsModel(PublicationQueries publications, TimeProvider time) : PageModel
{
    private const int PublicationsOnAPage = 50;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public ListPage<PublicationSummary> List { get; private set; } = new([], null);

    public TimeMarkup Times { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        var after = string.IsNullOrEmpty(After) ? null : After;
        try
        {
            List = await publications.ListAsync(after, PublicationsOnAPage, cancellationToken);
        }
        catch (ArchiveException) when (after is not null)
        {
            // The cursor in the address is not one of ours.
            return BadRequest();
        }

        return Page();
    }
}

using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>Leads from a snapshot's permanent address, the hash of its text, to its number.</summary>
internal sealed class SnapshotByHashModel(SnapshotQueries snapshots) : PageModel
{
    public async Task<IActionResult> OnGetAsync(long id, string hash, CancellationToken cancellationToken) =>
        Permalinks.IsHash(hash) && await snapshots.NumberOfAsync(id, hash, 1, cancellationToken) is { } number
            ? Redirect($"/articles/{id}/snapshots/{number}{Request.QueryString}")
            : NotFound();
}

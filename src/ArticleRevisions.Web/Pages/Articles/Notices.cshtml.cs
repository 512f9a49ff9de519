using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>An article's ledger: what its notices account for, and the substantive edits that none accounts for.</summary>
internal sealed class NoticesModel(NoticeQueries notices, TimeProvider time) : PageModel
{
    public Ledger Ledger { get; private set; } = null!;

    public TimeMarkup Times { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await notices.LedgerAsync(id, cancellationToken) is not { } ledger)
            return NotFound();

        Ledger = ledger;
        Times = new TimeMarkup(time.GetUtcNow());
        return Page();
    }
}

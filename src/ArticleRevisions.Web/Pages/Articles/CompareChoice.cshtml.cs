using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>Takes two chosen snapshots to the address of their comparison, in order; equal ones go back with a hint.</summary>
internal sealed class CompareChoiceModel : PageModel
{
    public IActionResult OnGet(long id, int? from, int? to)
    {
        if (!ModelState.IsValid || from is not { } a || to is not { } b)
            return BadRequest();
        return a == b
            ? Redirect($"/articles/{id}?equal={a}#h-revisions")
            : Redirect($"/articles/{id}/compare/{Math.Min(a, b)}..{Math.Max(a, b)}");
    }
}

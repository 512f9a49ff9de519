using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>Asks, then signs out: a link alone never does.</summary>
internal sealed class SignOutModel(EditorAccess access) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await access.SignOutAsync(HttpContext);
        return Redirect("/");
    }
}

using ArticleRevisions.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>Signs an editor in by the access key, then goes back to where it was asked for.</summary>
internal sealed class SignInModel(EditorAccess access) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsWrong { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? key, CancellationToken cancellationToken)
    {
        if (await access.SignInAsync(HttpContext, key ?? "", cancellationToken))
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");

        IsWrong = true;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}

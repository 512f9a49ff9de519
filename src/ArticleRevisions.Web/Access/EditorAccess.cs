using System.Security.Claims;
using ArticleRevisions.Archive.Keys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ArticleRevisions.Web.Access;

/// <summary>Signs editors in and out by their access key.</summary>
internal sealed class EditorAccess(AccessKeys keys, IAuthenticationService authentication)
{
    /// <summary>The policy that everything which changes the record asks for.</summary>
    public const string Policy = "Editor";

    private const string KeyClaim = "access-key";

    /// <summary>Signs in with the access key; false, and nothing happens, when it is not the key.</summary>
    public async Task<bool> SignInAsync(HttpContext context, string? key, CancellationToken cancellationToken)
    {
        key = key?.Trim();
        if (!await keys.IsValidAsync(key, cancellationToken))
            return false;

        var editor = Editor(CookieAuthenticationDefaults.AuthenticationScheme);
        ((ClaimsIdentity)editor.Identity!).AddClaim(new Claim(KeyClaim, key!));
        await authentication.SignInAsync(context, CookieAuthenticationDefaults.AuthenticationScheme, editor, null);
        return true;
    }

    /// <summary>Signs out.</summary>
    public Task SignOutAsync(HttpContext context) =>
        authentication.SignOutAsync(context, CookieAuthenticationDefaults.AuthenticationScheme, null);

    /// <summary>Who comes with a valid key.</summary>
    public static ClaimsPrincipal Editor(string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Editor")], scheme));

    /// <summary>A cookie lasts no longer than its key: the encrypted ticket holds the key, and a replaced one signs out.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var keys = context.HttpContext.RequestServices.GetRequiredService<AccessKeys>();
        if (!await keys.IsValidAsync(context.Principal?.FindFirstValue(KeyClaim), context.HttpContext.RequestAborted))
            context.RejectPrincipal();
    }
}

using System.Text.Encodings.Web;
using ArticleRevisions.Archive.Keys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Access;

/// <summary>Accepts the access key as a bearer token (RFC 6750).</summary>
internal sealed class BearerKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";
    private const string Prefix = SchemeName + " ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var authorization = Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        return await keys.IsValidAsync(authorization[Prefix.Length..].Trim(), Context.RequestAborted)
            ? AuthenticateResult.Success(new AuthenticationTicket(EditorAccess.Editor(Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail("Not the access key.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var tried = await HandleAuthenticateOnceSafeAsync();
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = tried.None
            ? "Bearer realm=\"ArticleRevisions\""
            : "Bearer realm=\"ArticleRevisions\", error=\"invalid_token\"";
    }
}

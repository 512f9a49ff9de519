using ArticleRevisions.Archive;
using ArticleRevisions.Web.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace ArticleRevisions.Web.Access;

/// <summary>Registers who may change something: a signed-in editor on pages, a bearer token in the API.</summary>
internal static class AccessRegistration
{
    private const string CookieOrBearer = "CookieOrBearer";

    public static void AddEditorAccess(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ArticleRevisions").PersistKeysToArchive();
        services.AddScoped<EditorAccess>();
        services.AddAuthentication(CookieOrBearer)
            // The API never looks at the cookie: a page of another site cannot make a browser write for its editor.
            .AddPolicyScheme(CookieOrBearer, null, options => options.ForwardDefaultSelector = context =>
                RequestKind.IsApi(context) ? BearerKeyHandler.SchemeName : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, BearerKeyHandler>(BearerKeyHandler.SchemeName, null)
            .AddCookie(options =>
            {
                options.CookieManager = new HostPrefixCookies();
                options.Cookie.Name = "articlerevisions-editor";
                options.Cookie.Path = "/";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromDays(14);
                options.LoginPath = options.AccessDeniedPath = Limits.SignInPath;
                options.ReturnUrlParameter = "returnUrl";
                options.Events.OnValidatePrincipal = EditorAccess.ValidateAsync;
            });
        services.AddAuthorizationBuilder().AddPolicy(EditorAccess.Policy, policy => policy.RequireAuthenticatedUser());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "articlerevisions-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "form-token";
            // frame-ancestors says it already, and better.
            options.SuppressXFrameOptionsHeader = true;
        });
    }
}

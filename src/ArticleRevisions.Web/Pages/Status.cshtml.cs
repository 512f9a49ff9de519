using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>What people read when a page cannot be shown. It needs nothing but itself: the archive may be what failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public string Heading { get; private set; } = "";

    public string Text { get; private set; } = "";

    public bool IsOurFault => Code >= StatusCodes.Status500InternalServerError;

    /// <summary>The number under which a fault is in the log.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int code)
    {
        Code = code;
        (Heading, Text) = code switch
        {
            400 => ("The request could not be understood", "A word in the address, or a field of the form, is not one this site knows; or the form had been open too long and must be loaded again. Nothing was changed."),
            401 or 403 => ("This needs the editors’ access key", "Sign in, then try again. Nothing was changed."),
            404 => ("There is no such page here", "No article, snapshot or comparison has this address. A comparison is named by two snapshots, as in 2..5."),
            405 => ("This address cannot do that", "It can be read, not changed."),
            413 => ("That was too much at once", "What was sent is larger than this site takes. Nothing was changed."),
            429 => ("Too many requests", "Wait a minute, then try again. Nothing was changed."),
            >= 500 => ("This page could not be made", "The fault is ours and is in the log. The record itself is not affected."),
            _ => ("This page could not be shown", "Nothing was changed."),
        };
    }
}

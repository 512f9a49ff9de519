using System.Diagnostics;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static ArticleRevisions.Web.Languages.Texts;

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

    /// <summary>Whether the address that cannot be shown is one of the publications' pages.</summary>
    public bool IsOfPublications => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith("/publications/", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The number under which a fault is in the log.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int code)
    {
        Code = code;
        (Heading, Text) = code switch
        {
            400 => (Say("The request could not be understood"), Say("A word in the address, or a field of the form, is not one this site knows; or the form had been open too long and must be loaded again. Nothing was changed.")),
            401 or 403 => (Say("This needs the editors’ access key"), Say("Sign in, then try again. Nothing was changed.")),
            404 when IsOfPublications => (Say("There is no such publication here"), Say("No publication has this number. The list names all of them.")),
            404 => (Say("There is no such page here"), Say("No article, snapshot or comparison has this address. A comparison is named by two snapshots, as in 2..5.")),
            410 when HiddenRecords.TakedownOf(HttpContext) is { } takedown => (
                Say("This record is withheld"),
                Say($"Since {Wording.Date(DateOnly.FromDateTime(takedown.At.UtcDateTime))} the record of this article is not shown here: {takedown.Reason.TrimEnd('.')}. Nothing of it was altered, and its page is not checked meanwhile.")),
            405 => (Say("This address cannot do that"), Say("It can be read, not changed.")),
            413 => (Say("That was too much at once"), Say("What was sent is larger than this site takes. Nothing was changed.")),
            429 => (Say("Too many requests"), Say("Wait a minute, then try again. Nothing was changed.")),
            >= 500 => (Say("This page could not be made"), Say("The fault is ours and is in the log. The record itself is not affected.")),
            _ => (Say("This page could not be shown"), Say("Nothing was changed.")),
        };
    }
}

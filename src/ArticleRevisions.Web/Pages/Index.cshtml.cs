using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Pages;

/// <summary>Home: the question box and the recent revisions. The address is the filter; feeds and API take the same words.</summary>
internal sealed class IndexModel(ArticleQueries articles, RevisionQueries revisions, TimeProvider time) : PageModel
{
    private const int RevisionsOnAPage = 40;

    /// <summary>More publications than these are typed, not chosen.</summary>

    [BindProperty(SupportsGet = true, Name = "")]
    public RevisionFilterQuery Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public TimeMarkup Times { get; private set; }

    public RecordTotals Totals { get; private set; } = new(0, 0, 0);

    /// <summary>The publications to choose from; null when they are too many.</summary>
    public IReadOnlyList<PublicationView>? Publications { get; private set; }

    public IReadOnlyList<StreamDay> Days { get; private set; } = [];

    public string? Next { get; private set; }

    /// <summary>Why the filter cannot be used.</summary>
    public string? Refusal { get; private set; }

    public static IReadOnlyList<Kind> Kinds { get; } = Enum.GetValues<Kind>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        await ListAsync(cancellationToken);
        if (Refusal is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        Totals = await articles.TotalsAsync(Times.Now, cancellationToken);
        Publications = await articles.PublicationsAsync(Times.Now, cancellationToken);
        return Page();
    }

    /// <summary>The address of this list under another filter.</summary>
    public static string AddressOf(RevisionFilterQuery filter, string? after = null) => "/" + filter.ToQuery(after);

    public string DayName(DateTimeOffset day) => Wording.SameDay(day, Times.Now) ? Say($"Today, {Wording.LongDay(day, Times.Now)}") : Wording.LongDay(day, Times.Now);

    public static bool Is(string? filter, string value) => string.Equals(filter ?? "", value, StringComparison.OrdinalIgnoreCase);

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        (var filter, Refusal) = Filter.Read();
        if (filter is null)
            return;

        var after = string.IsNullOrEmpty(After) ? null : After;
        try
        {
            var page = await revisions.ListAsync(filter, after, RevisionsOnAPage, cancellationToken);
            Days = StreamDay.Of(page.Items);
            Next = page.Next;
        }
        catch (ArchiveException) when (after is not null)
        {
            Refusal = "after is not a cursor of this list.";
        }
    }
}

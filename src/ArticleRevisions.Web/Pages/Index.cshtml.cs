using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>Home: the question box and the recent revisions. The address is the filter; feed and JSON take the same words.</summary>
internal sealed class IndexModel(ArticleQueries articles, RevisionQueries revisions, TimeProvider time) : PageModel
{
    private const int RevisionsOnAPage = 40;

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Significance { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Acknowledgement { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Host { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public TimeMarkup Times { get; private set; }

    public RecordTotals Totals { get; private set; } = new(0, 0, 0);

    public IReadOnlyList<StreamDay> Days { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFiltered => HasValue(Kind) || HasValue(Significance) || HasValue(Acknowledgement) || HasValue(Host);

    public static IReadOnlyList<Kind> Kinds { get; } = Enum.GetValues<Kind>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!EnumNames<Kind>.TryRead(Kind, out var kind) || !EnumNames<Significance>.TryRead(Significance, out var atLeast)
            || !EnumNames<Acknowledgement>.TryRead(Acknowledgement, out var acknowledgement))
            return BadRequest();

        var filter = new RevisionFilter
        {
            Kind = kind,
            AtLeast = atLeast,
            Acknowledgement = acknowledgement,
            Host = HasValue(Host) ? Host!.ToLowerInvariant() : null,
        };
        Times = new TimeMarkup(time.GetUtcNow());
        try
        {
            var page = await revisions.ListAsync(filter, HasValue(After) ? After : null, RevisionsOnAPage, cancellationToken);
            Days = StreamDay.Of(page.Items);
            Next = page.Next;
        }
        catch (ArchiveException) when (HasValue(After))
        {
            // The cursor in the address is not one of ours.
            return BadRequest();
        }

        Totals = await articles.TotalsAsync(Times.Now, cancellationToken);
        return Page();
    }

    /// <summary>The address of this list with some words of its filter set; a null value takes one away.</summary>
    public string AddressOf(string? kind = null, string? acknowledgement = null, string? after = null) =>
        "/" + QueryOf(kind, acknowledgement, after);

    public string JsonAddress => "/api/v1/revisions" + QueryOf(Kind, Acknowledgement, null);

    public string DayName(DateTimeOffset day) => (Wording.SameDay(day, Times.Now) ? "Today, " : "") + Wording.LongDay(day, Times.Now);

    public static bool Is(string? filter, string value) => string.Equals(filter ?? "", value, StringComparison.OrdinalIgnoreCase);

    private string QueryOf(string? kind, string? acknowledgement, string? after)
    {
        var words = new Dictionary<string, string?>
        {
            ["kind"] = kind,
            ["significance"] = Significance,
            ["acknowledgement"] = acknowledgement,
            ["host"] = Host,
            ["after"] = after,
        };
        return QueryString.Create(words.Where(w => HasValue(w.Value))).ToUriComponent();
    }

    private static bool HasValue(string? text) => !string.IsNullOrEmpty(text);
}

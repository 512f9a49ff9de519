using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Scheduling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Pages.Publications;

/// <summary>A publication's record in a time, its newest revisions and notices, and how its site is fetched from.</summary>
internal sealed class PublicationModel(
    PublicationQueries publications, RevisionQueries revisions, IOptions<CaptureOptions> capture, IOptions<SchedulingOptions> scheduling,
    TimeProvider time) : PageModel
{
    private const int Newest = 5;

    /// <summary>The word of a <see cref="RecordPeriod"/>; everything when it is left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    public PublicationRecord Record { get; private set; } = null!;

    public RecordChart Chart { get; private set; } = null!;

    public TimeMarkup Times { get; private set; }

    public IReadOnlyList<RevisionSummary> Revisions { get; private set; } = [];

    public IReadOnlyList<NoticeView> Notices { get; private set; } = [];

    public double HostGapSeconds => capture.Value.MinimumHostGapSeconds;

    public int ChecksPerDay => scheduling.Value.ChecksPerHostPerDay;

    public static IReadOnlyList<RecordPeriod> Periods { get; } = [RecordPeriod.Days30, RecordPeriod.Months12, RecordPeriod.All];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (!EnumNames<RecordPeriod>.TryRead(Period, out var period))
            return BadRequest();
        Times = new TimeMarkup(time.GetUtcNow());
        if (await publications.RecordAsync(id, period ?? RecordPeriod.All, Times.Now, cancellationToken) is not { } record)
            return NotFound();

        Record = record;
        Chart = new RecordChart(record);
        Revisions = (await revisions.ListAsync(new RevisionFilter { Host = record.Publication.Host }, null, Newest, cancellationToken)).Items;
        Notices = await publications.LatestNoticesAsync(id, Newest, cancellationToken);
        return Page();
    }

    /// <summary>What asks for a time; nothing for everything.</summary>
    public static string QueryOf(RecordPeriod period) => period == RecordPeriod.All ? "" : "?period=" + Names.Slug(period);
}

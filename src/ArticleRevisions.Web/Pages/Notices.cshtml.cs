using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>The notices of all articles, latest seen first. The address is the filter; feeds and API take the same words.</summary>
internal sealed class RecentNoticesModel(ArticleQueries articles, NoticeQueries notices, TimeProvider time) : PageModel
{
    private const int NoticesOnAPage = 20;

    /// <summary>More publications than these are typed, not chosen.</summary>

    [BindProperty(SupportsGet = true, Name = "")]
    public NoticeFilterQuery Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public TimeMarkup Times { get; private set; }

    /// <summary>The publications to choose from; null when they are too many.</summary>
    public IReadOnlyList<PublicationView>? Publications { get; private set; }

    /// <summary>By the day (UTC) of their first sight.</summary>
    public IReadOnlyList<IGrouping<DateTimeOffset, RecentNotice>> Days { get; private set; } = [];

    public string? Next { get; private set; }

    /// <summary>Why the filter cannot be used.</summary>
    public string? Refusal { get; private set; }

    public static IReadOnlyList<NoticeKind> Kinds { get; } = Enum.GetValues<NoticeKind>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        await ListAsync(cancellationToken);
        if (Refusal is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        Publications = await articles.PublicationsAsync(Times.Now, cancellationToken);
        return Page();
    }

    /// <summary>The address of this list under another filter.</summary>
    public static string AddressOf(NoticeFilterQuery filter, string? after = null) => "/notices" + filter.ToQuery(after);

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        (var filter, Refusal) = Filter.Read();
        if (filter is null)
            return;

        var after = string.IsNullOrEmpty(After) ? null : After;
        try
        {
            var page = await notices.RecentAsync(filter, after, NoticesOnAPage, cancellationToken);
            Days = [.. page.Items.GroupBy(n => new DateTimeOffset(n.Entry.Notice.FirstSeenAt.UtcDateTime.Date, TimeSpan.Zero))];
            Next = page.Next;
        }
        catch (ArchiveException) when (after is not null)
        {
            Refusal = "after is not a cursor of this list.";
        }
    }
}

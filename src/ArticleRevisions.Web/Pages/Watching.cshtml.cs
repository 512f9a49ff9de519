using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>How the first checks of what was just added go. Open to all: it tells nothing that other pages do not.</summary>
internal sealed class WatchingModel(ArticleQueries articles, FeedQueries feeds, TimeProvider time) : PageModel
{
    private const int MostFeeds = 20;

    /// <summary>The article that was added, if one was.</summary>
    public ArticleSummary? Article { get; private set; }

    /// <summary>The feeds that were added.</summary>
    public IReadOnlyList<FeedView> Feeds { get; private set; } = [];

    public TimeMarkup Times { get; private set; }

    /// <summary>This very page, to look again.</summary>
    public string Here => $"{Request.Path}{Request.QueryString}";

    /// <summary>Whether a first check or visit is still to come.</summary>
    public bool IsWaiting => Article is { LastCheckedAt: null } || Feeds.Any(f => f.LastCheckedAt is null || f.ArticlesChecked < f.Articles);

    public async Task<IActionResult> OnGetAsync(long? article, long[]? feed, CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        Article = article is { } id ? await articles.FindShownAsync(id, cancellationToken) : null;
        Feeds = feed is { Length: > 0 } ? await feeds.FindAsync([.. feed.Take(MostFeeds)], cancellationToken) : [];
        return Article is null && Feeds.Count == 0 ? NotFound() : Page();
    }
}

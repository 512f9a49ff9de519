using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages;

/// <summary>Starts to watch an article or a feed. Reading is open; changing the record needs the editors' key.</summary>
internal sealed class TrackModel(ArticleRegister register, FeedQueries feeds, UrlGate gate, TimeProvider time) : PageModel
{
    private const string Feed = "feed";
    private const int MostFeeds = 100;

    /// <summary><c>article</c> or <c>feed</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    /// <summary>The address as typed; shown again when it was refused.</summary>
    [BindProperty(Name = "url", SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>Why nothing was added, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>What was just added.</summary>
    public Registered? AddedFeed { get; private set; }

    /// <summary>The watched feeds, those in trouble first.</summary>
    public IReadOnlyList<FeedView> Feeds { get; private set; } = [];

    /// <summary>How many feeds are watched, shown or not.</summary>
    public int FeedsInAll { get; private set; }

    public TimeMarkup Times { get; private set; }

    public bool IsFeed => string.Equals(What, Feed, StringComparison.OrdinalIgnoreCase);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (User.Identity?.IsAuthenticated != true)
            return Redirect("/sign-in" + QueryString.Create("returnUrl", "/track" + QueryString.Create(new Dictionary<string, string?> { ["what"] = What, ["url"] = Address })));

        if (!gate.TryParse(Address?.Trim(), out var url, out var refusal))
        {
            Error = refusal;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(cancellationToken);
        }

        var address = new ArticleAddress(url.AbsoluteUri, UrlIdentity.KeyOf(url), UrlIdentity.HostOf(url));
        if (!IsFeed)
        {
            var article = await register.AddArticleAsync(address, time.GetUtcNow(), cancellationToken);
            return Redirect($"/articles/{article.Id}");
        }

        AddedFeed = await register.AddFeedAsync(address, time.GetUtcNow(), cancellationToken);
        Address = url.AbsoluteUri;
        return await ShowAsync(cancellationToken);
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        (Feeds, FeedsInAll) = await feeds.ListAsync(MostFeeds, cancellationToken);
        return Page();
    }
}

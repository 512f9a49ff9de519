using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Scheduling;
using ArticleRevisions.Web.Tracking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Pages;

/// <summary>Shows what stands at an address, and starts to watch what is chosen of it. Reading is open; the rest needs the editors' key.</summary>
internal sealed class TrackModel(Looks looks, ArticleRegister register, FeedQueries feeds, UrlGate gate, TimeProvider time) : PageModel
{
    private const int MostFeeds = 100;
    private const int MostChosen = 20;

    /// <summary>The address as typed; shown again whatever became of it.</summary>
    [BindProperty(Name = "url", SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>Why nothing was added, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>What stands at the address; null before it was looked at.</summary>
    public Look? Look { get; private set; }

    /// <summary>The watched feeds, those in trouble first.</summary>
    public IReadOnlyList<FeedView> Feeds { get; private set; } = [];

    /// <summary>How many feeds are watched, shown or not.</summary>
    public int FeedsInAll { get; private set; }

    public TimeMarkup Times { get; private set; }

    /// <summary>Whether there is something to choose from.</summary>
    public bool HasChoice => Look?.Found.Choice is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    /// <summary>Looks at the address.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsEditor)
            return ToSignIn();
        if (!gate.TryParse(Address?.Trim(), out var url, out var refusal))
            return await RefuseAsync(refusal, StatusCodes.Status400BadRequest, cancellationToken);

        Look = await looks.LookAsync(url, cancellationToken);
        return Look.Found.Choice is null
            ? await RefuseAsync(Look.Found.Detail, StatusCodes.Status422UnprocessableEntity, cancellationToken)
            : await ShowAsync(cancellationToken);
    }

    /// <summary>Watches what was chosen: at most one article, and feeds.</summary>
    /// <param name="article">The article's address, or null.</param>
    /// <param name="feed">The feeds' addresses.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IActionResult> OnPostWatchAsync(string? article, string[]? feed, CancellationToken cancellationToken)
    {
        if (!IsEditor)
            return ToSignIn();
        // Every address passes the gate again: a form can be sent by anybody who is signed in, with anything in it.
        var (articles, chosen) = (new List<Uri>(), new List<Uri>());
        foreach (var (text, list) in (feed ?? []).Take(MostChosen).Select(f => (f, chosen)).Concat(article is null ? [] : [(article, articles)]))
        {
            if (!gate.TryParse(text, out var url, out var refusal))
                return await RefuseAsync(refusal, StatusCodes.Status400BadRequest, cancellationToken);
            list.Add(url);
        }

        if (articles.Count + chosen.Count == 0)
            return await RefuseAsync(Say("Nothing was chosen. Look at the address again and choose at least one line."), StatusCodes.Status400BadRequest, cancellationToken);
        return Redirect(await WatchAsync(articles.SingleOrDefault(), chosen, cancellationToken));
    }

    private bool IsEditor => User.Identity?.IsAuthenticated == true;

    /// <summary>Where the first checks of what was added can be seen.</summary>
    private async Task<string> WatchAsync(Uri? article, List<Uri> chosen, CancellationToken cancellationToken)
    {
        var query = new List<KeyValuePair<string, string?>>();
        if (article is not null)
        {
            var added = await register.AddArticleAsync(Observations.AddressOf(article), time.GetUtcNow(), cancellationToken);
            if (chosen.Count == 0)
                return $"/articles/{added.Id}";
            query.Add(new("article", $"{added.Id}"));
        }

        foreach (var url in chosen)
        {
            var added = await register.AddFeedAsync(Observations.AddressOf(url), time.GetUtcNow(), cancellationToken);
            query.Add(new("feed", $"{added.Id}"));
        }

        return "/track/watching" + QueryString.Create(query);
    }

    private RedirectResult ToSignIn() =>
        Redirect("/sign-in" + QueryString.Create("returnUrl", "/track" + QueryString.Create(new Dictionary<string, string?> { ["url"] = Address })));

    private async Task<IActionResult> RefuseAsync(string why, int status, CancellationToken cancellationToken)
    {
        Error = why;
        Response.StatusCode = status;
        return await ShowAsync(cancellationToken);
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        (Feeds, FeedsInAll) = await feeds.ListAsync(MostFeeds, cancellationToken);
        return Page();
    }
}

using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Scheduling;
using ArticleRevisions.Web.Sharing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>An article's history: facts, timeline, notices, headlines, revisions and gaps.</summary>
internal sealed class ArticleModel(
    ArticleQueries articles, RevisionQueries revisions, SnapshotQueries snapshots, CheckQueries checks, NoticeQueries notices,
    DueWork work, NextCheckReason reason, TimeProvider time) : PageModel
{
    /// <summary>The size of one read, and how many reads make a page: a longer history is cut and says so.</summary>
    private const int ReadSize = 100, MostReads = 5;

    public ArticleHistory History { get; private set; } = null!;

    public ArticleSummary Article => History.Article;

    public SharingCard Card => new()
    {
        Path = $"/articles/{Article.Id}",
        Article = Article,
        Headline = History.Headline,
        Description = History.Prose,
        Image = History.Revisions is [var latest, ..] ? (ShareEndpoints.PathOf(Article.Id, latest.From, latest.To), ShareStory.Of(latest).Alt) : null,
        Covers = History.First is { } first && Article.LastCheckedAt is { } last ? (first.FirstSeenAt, last) : null,
    };

    public TimeMarkup Times { get; private set; }

    /// <summary>Why the next check comes when it does.</summary>
    public string? NextCheckBecause { get; private set; }

    /// <summary>The snapshot that was chosen on both sides of a comparison.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Equal { get; set; }

    /// <summary>Whether a check was just asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return NotFound();

        var ofArticle = new RevisionFilter { ArticleId = id };
        History = new ArticleHistory
        {
            Article = article,
            Revisions = await ReadAllAsync(async cursor => await revisions.ListAsync(ofArticle, cursor, ReadSize, cancellationToken)),
            Snapshots = await ReadAllAsync(cursor => snapshots.ListAsync(id, cursor, ReadSize, cancellationToken)),
            Checks = await ReadAllAsync(cursor => checks.ListAsync(id, cursor, ReadSize, cancellationToken)),
            Gaps = await checks.GapsAsync(id, cancellationToken),
            Ledger = await notices.LedgerAsync(id, cancellationToken),
            Now = time.GetUtcNow(),
        };
        Times = new TimeMarkup(History.Now);
        NextCheckBecause = await reason.OfAsync(id, article.NextCheckAt, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellationToken)
    {
        if (User.Identity?.IsAuthenticated != true)
            return Redirect("/sign-in" + QueryString.Create("returnUrl", $"/articles/{id}"));
        if (!await work.RequestCheckAsync(id, time.GetUtcNow(), cancellationToken))
            return NotFound();

        return Redirect($"/articles/{id}?asked=true");
    }

    private static async Task<IReadOnlyList<T>> ReadAllAsync<T>(Func<string?, Task<ListPage<T>?>> read)
    {
        var items = new List<T>();
        string? cursor = null;
        for (var i = 0; i < MostReads; i++)
        {
            if (await read(cursor) is not { } page)
                break;
            items.AddRange(page.Items);
            if ((cursor = page.Next) is null)
                break;
        }

        return items;
    }
}

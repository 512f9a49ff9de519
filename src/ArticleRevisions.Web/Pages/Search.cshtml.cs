using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Pages;

/// <summary>"Was this ever in an article?": every sentence ever seen. What looks like an address is looked up instead.</summary>
internal sealed class SearchModel(ArticleQueries articles, SentenceSearch search, SentenceQueries sentences, CheckQueries checks, TimeProvider time) : PageModel
{
    private const int MatchesOnThePage = 20;

    /// <summary>More publications than these are typed, not chosen.</summary>

    [BindProperty(SupportsGet = true, Name = "")]
    public SearchQuery Query { get; set; } = new();

    /// <summary>"words" when what looks like an address is meant as words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    public TimeMarkup Times { get; private set; }

    /// <summary>Why nothing was searched.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Null before a question.</summary>
    public SentenceFindings? Findings { get; private set; }

    public SentenceMatch? Best => Findings is { Matches: [var best, ..] } ? best : null;

    /// <summary>The life of the best match.</summary>
    public SentenceBiography? Biography { get; private set; }

    public LifeStory? Story { get; private set; }

    public Lifespan? Lifespan { get; private set; }

    /// <summary>The article that alone is searched.</summary>
    public ArticleSummary? Within { get; private set; }

    public RecordTotals Totals { get; private set; } = new(0, 0, 0);

    /// <summary>The publications to choose from; null when they are too many.</summary>
    public IReadOnlyList<PublicationView>? Publications { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Times = new TimeMarkup(time.GetUtcNow());
        if (Query.Article is null && As != "words" && LooksLikeAddress(Query.Question))
            return Redirect("/lookup" + QueryString.Create("q", Query.Question).ToUriComponent());

        await FindAsync(cancellationToken);
        if (Refusal is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        if (Findings is { Matches.Count: 0 })
            Totals = await articles.TotalsAsync(Times.Now, cancellationToken);
        Publications = await articles.PublicationsAsync(Times.Now, cancellationToken);
        return Page();
    }

    /// <summary>Whether people mean a page by it, with a scheme or as browsers show addresses.</summary>
    internal static bool LooksLikeAddress(string question) =>
        !question.Any(char.IsWhiteSpace)
        && (question.Contains("://", StringComparison.Ordinal)
            || (question.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < question.Length - 2 && Uri.CheckHostName(question.Split('/', 2)[0]) == UriHostNameType.Dns));

    private async Task FindAsync(CancellationToken cancellationToken)
    {
        (var filter, Refusal) = Query.Read();
        if (filter is null)
            return;
        if (filter.ArticleId is { } id && (Within = await articles.FindShownAsync(id, cancellationToken)) is null)
        {
            Refusal = Say("There is no article with this number.");
            return;
        }

        if (Query.Question.Length == 0)
            return;
        var findings = await search.FindAsync(Query.Question, filter, MatchesOnThePage, cancellationToken);
        if (findings.Words == 0)
        {
            Refusal = Say("There is no letter and no digit in it.");
            return;
        }

        Findings = findings;
        if (Best is { Kind: not SentenceMatchKind.Near } best && await sentences.FindAsync(best.Article.Id, best.Lineage, cancellationToken) is { } biography)
        {
            var gaps = await checks.GapsAsync(best.Article.Id, cancellationToken);
            (Biography, Story, Lifespan) = (biography, new LifeStory(biography, gaps, Times.Now), new Lifespan(biography, gaps, Times.Now));
        }
    }
}

using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>One snapshot as it read, and how it was taken.</summary>
internal sealed class SnapshotModel(SnapshotQueries snapshots, SentenceQueries sentences, TimeProvider time) : PageModel
{
    public SnapshotView Snapshot { get; private set; } = null!;

    public SnapshotSummary Facts => Snapshot.Facts;

    public int Number => Snapshot.Facts.Number;

    public TimeMarkup Times { get; private set; }

    /// <summary>"show" makes every sentence a link to its life.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sentences { get; set; }

    public bool ShowsSentences => Sentences == "show";

    /// <summary>The sentences of each block when they are links; else nothing.</summary>
    public ILookup<int, PlacedSentence> Placed { get; private set; } = Array.Empty<PlacedSentence>().ToLookup(s => 0);

    public string Headline => Snapshot.Text.Headline is { Length: > 0 } headline ? headline : Wording.ShortAddress(Snapshot.Article.Url);

    /// <summary>The headline where the page gives it, each place with its words.</summary>
    public IReadOnlyList<(string Place, string Words)> Headlines { get; private set; } = [];

    public string Permalink => Permalinks.OfSnapshot(Snapshot.Article.Id, Facts.TextHash);

    public Citation Citation => new()
    {
        Title = Headline,
        Author = Snapshot.Article.Publication.Name,
        Headline = Headline,
        Publication = Snapshot.Article.Publication.Name,
        Source = Snapshot.Article.Url,
        Address = OwnAddress.Of(HttpContext, Permalink),
        Seen = Facts.FirstSeenAt,
        Accessed = Times.Now,
    };

    public async Task<IActionResult> OnGetAsync(long id, int number, CancellationToken cancellationToken)
    {
        if (await snapshots.FindAsync(id, number, cancellationToken) is not { } snapshot)
            return NotFound();

        Snapshot = snapshot;
        if (ShowsSentences)
            Placed = (await sentences.OfSnapshotAsync(id, number, snapshot.Text, cancellationToken)).ToLookup(s => s.Sentence.Block);
        Times = new TimeMarkup(time.GetUtcNow());
        if (snapshot.Headlines is { } witnesses)
            Headlines =
            [
                .. new[] { (Say("Heading"), witnesses.Heading), (Say("Page title"), witnesses.Title), (Say("Shared title (og:title)"), witnesses.OpenGraph), ("JSON-LD", witnesses.JsonLd) }
                    .Where(w => w.Item2 is { Length: > 0 }).Select(w => (w.Item1, w.Item2!)),
            ];
        return Page();
    }
}

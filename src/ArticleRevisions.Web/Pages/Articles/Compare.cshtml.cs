using System.Globalization;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Languages;
using ArticleRevisions.Web.Rendering;
using ArticleRevisions.Web.Sharing;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>A comparison of any two snapshots of one article.</summary>
internal sealed class CompareModel(
    ArticleQueries articles, RevisionQueries revisions, SnapshotQueries snapshots, SentenceQueries sentences, TimeProvider time)
    : ComparisonModel(sentences, time)
{
    public string Permalink => Permalinks.OfComparison(Id, Comparison.Diff.BeforeHash, Comparison.Diff.AfterHash);

    public Citation Citation => new()
    {
        Title = $"Changes to “{Headline}”, {Comparison.Article.Publication.Name}, between snapshots {From} and {To}",
        Author = "ArticleRevisions",
        Headline = Headline,
        Publication = Comparison.Article.Publication.Name,
        Source = Comparison.Article.Url,
        Address = OwnAddress.Of(HttpContext, Permalink),
        Seen = Comparison.To.FirstSeenAt,
        Accessed = Times.Now,
    };

    public ShareStory Story => ShareStory.Of(Comparison);

    /// <summary>The path of the picture of the change.</summary>
    public string Image => ShareEndpoints.PathOf(Id, From, To);

    public SharingCard Card => new()
    {
        Path = Address,
        Article = Comparison.Article,
        Headline = Headline,
        Description = SummaryReading.Of(Comparison.Diff.Summary),
        Image = From == To ? null : (Image, Story.Alt),
        Covers = (Comparison.From.LastSeenAt, Comparison.To.FirstSeenAt) is var (first, last) && first <= last ? (first, last) : null,
    };

    protected override string Address => $"/articles/{Id}/compare/{From}..{To}";

    public async Task<IActionResult> OnGetAsync(long id, string range, string? view, CancellationToken cancellationToken)
    {
        if (Permalinks.TryParse(range, out var first, out var last))
            return await LeadOnAsync(id, first, last, cancellationToken);
        if (!TryReadView(view, out var layout) || !DiffRange.TryParse(range, out var ends)
            || await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return NotFound();

        var (from, to) = ends.Resolve(article.Snapshots);
        if (from > to)
            return Redirect($"/articles/{id}/compare/{to}..{from}");
        if (await revisions.CompareAsync(id, from, to, cancellationToken) is not { } comparison)
            return NotFound();

        await ShowAsync(comparison, layout, cancellationToken);
        return Page();
    }

    /// <summary>From an address by content to the snapshots that have it here: of several with the later text, one that follows the earlier.</summary>
    private async Task<IActionResult> LeadOnAsync(long id, string first, string last, CancellationToken cancellationToken)
    {
        if (await NumberAsync(first, 1) is not { } from || await NumberAsync(last, from) is not { } to)
            return NotFound();
        return Redirect($"/articles/{id}/compare/{from}..{to}{Request.QueryString}");

        async Task<int?> NumberAsync(string end, int after) => Permalinks.IsHash(end)
            ? await snapshots.NumberOfAsync(id, end, after, cancellationToken)
            : int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

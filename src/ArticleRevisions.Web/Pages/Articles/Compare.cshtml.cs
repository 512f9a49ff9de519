using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Api;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>A comparison of any two snapshots of one article.</summary>
internal sealed class CompareModel(ArticleQueries articles, RevisionQueries revisions, SentenceQueries sentences, TimeProvider time)
    : ComparisonModel(sentences, time)
{
    protected override string Address => $"/articles/{Id}/compare/{From}..{To}";

    public async Task<IActionResult> OnGetAsync(long id, string range, string? view, CancellationToken cancellationToken)
    {
        if (!TryReadView(view, out var layout) || !DiffRange.TryParse(range, out var snapshots)
            || await articles.FindAsync(id, cancellationToken) is not { } article)
            return NotFound();

        var (from, to) = snapshots.Resolve(article.Snapshots);
        if (from > to)
            return Redirect($"/articles/{id}/compare/{to}..{from}");
        if (await revisions.CompareAsync(id, from, to, cancellationToken) is not { } comparison)
            return NotFound();

        await ShowAsync(comparison, layout, cancellationToken);
        return Page();
    }
}

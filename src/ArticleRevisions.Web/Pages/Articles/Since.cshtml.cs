using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Api;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>One comparison of the text that stood when somebody read it with the text now.</summary>
internal sealed class SinceModel(
    ArticleQueries articles, SnapshotQueries snapshots, RevisionQueries revisions, SentenceQueries sentences, TimeProvider time)
    : ComparisonModel(sentences, time)
{
    public ArticleSummary Article { get; private set; } = null!;

    /// <summary>What was asked for, as it was written.</summary>
    public string? Asked { get; private set; }

    /// <summary>Why what was written cannot be used.</summary>
    public string? Refusal { get; private set; }

    public DateTimeOffset Instant { get; private set; }

    public StandingText Standing { get; private set; } = new(null, null);

    /// <summary>Whether two texts are compared; else the page says why not.</summary>
    public bool Compares => Standing.Seen is not null;

    public NewToReader New => NewToReader.Of(Comparison.Diff);

    protected override string Address => $"/articles/{Id}/since/{Uri.EscapeDataString(Asked!)}";

    /// <param name="id">The article.</param>
    /// <param name="instant">When it was read: a day or an instant.</param>
    /// <param name="at">The same from the form, which leads on to the address with it.</param>
    /// <param name="view">The layout.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(long id, string? instant, string? at, string? view, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(at) && instant is null)
            return Redirect($"/articles/{id}/since/{Uri.EscapeDataString(at.Trim())}");
        if (!TryReadView(view, out var layout) || await articles.FindShownAsync(id, cancellationToken) is not { } article)
            return NotFound();

        (Article, Asked) = (article, instant);
        if (instant is null)
            return Page();
        if (!SinceInstant.TryRead(instant, Times.Now, out var read, out var refusal))
        {
            Refusal = refusal;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Instant = read;
        Standing = await snapshots.StandingAtAsync(id, read, cancellationToken);
        if (Standing.Seen is not { } seen)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (await revisions.CompareAsync(id, seen.Number, article.Snapshots, cancellationToken) is not { } comparison)
            return NotFound();
        await ShowAsync(comparison, layout, cancellationToken);
        return Page();
    }
}

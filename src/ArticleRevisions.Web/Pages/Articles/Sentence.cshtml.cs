using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>The life of one sentence: the answer first, then what happened to it.</summary>
internal sealed class SentenceModel(SentenceQueries sentences, CheckQueries checks, TimeProvider time) : PageModel
{
    public SentenceBiography Biography { get; private set; } = null!;

    public SentenceSummary Sentence => Biography.Sentence;

    public LifeStory Story { get; private set; } = null!;

    public Lifespan Lifespan { get; private set; } = null!;

    public TimeMarkup Times { get; private set; }

    public long Id => Biography.Article.Id;

    public string Headline => Biography.Article.Headline is { Length: > 0 } headline ? headline : Wording.ShortAddress(Biography.Article.Url);

    public async Task<IActionResult> OnGetAsync(long id, int lineage, CancellationToken cancellationToken)
    {
        if (await sentences.FindAsync(id, lineage, cancellationToken) is not { } biography)
            return NotFound();

        var gaps = await checks.GapsAsync(id, cancellationToken);
        Biography = biography;
        Times = new TimeMarkup(time.GetUtcNow());
        Story = new LifeStory(biography, gaps, Times.Now);
        Lifespan = new Lifespan(biography, gaps, Times.Now);
        return Page();
    }
}

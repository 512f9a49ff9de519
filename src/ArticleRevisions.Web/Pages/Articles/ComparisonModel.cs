using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleRevisions.Web.Pages.Articles;

/// <summary>How a comparison is laid out.</summary>
internal enum CompareLayout
{
    /// <summary>One text with its changes in it.</summary>
    Inline,

    /// <summary>Both texts, paragraph beside paragraph.</summary>
    Side,

    /// <summary>Only the sentences that changed.</summary>
    Only,
}

/// <summary>What every page with a comparison shows of it.</summary>
internal abstract class ComparisonModel(SentenceQueries sentences, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Minor { get; set; }

    public CompareLayout Layout { get; private set; }

    public ComparisonView Comparison { get; private set; } = null!;

    /// <summary>The lives of the sentences that changed, by the edit's index.</summary>
    public IReadOnlyDictionary<int, EditLineage> Lineages { get; private set; } = null!;

    public ComparisonLayout Parts { get; private set; } = null!;

    public TimeMarkup Times { get; } = new(time.GetUtcNow());

    public bool ShowsMinor => Minor == "show";

    public long Id => Comparison.Article.Id;

    public int From => Comparison.From.Number;

    public int To => Comparison.To.Number;

    public string? Language => Wording.Language(Comparison.After.Language ?? Comparison.Article.Language);

    public string Headline => Comparison.Article.Headline is { Length: > 0 } headline ? headline : Wording.ShortAddress(Comparison.Article.Url);

    public bool IsEmpty => Parts.Changes.Count == 0;

    /// <summary>This comparison's address, without its layout.</summary>
    protected abstract string Address { get; }

    /// <summary>This comparison's address, laid out otherwise.</summary>
    public string AddressOf(CompareLayout layout, bool minor) => Address
        + QueryString.Create(new Dictionary<string, string?>
        {
            ["view"] = layout == CompareLayout.Inline ? null : Names.Slug(layout),
            ["minor"] = minor ? "show" : null,
        }.Where(w => w.Value is not null)).ToUriComponent();

    public Change? Before(Change change) => change.Number > 1 ? Parts.Changes[change.Number - 2] : null;

    public Change? Next(Change change) => change.Number < Parts.Changes.Count ? Parts.Changes[change.Number] : null;

    /// <summary>The change of this comparison that is the notice, or null when the notice stands elsewhere.</summary>
    public Change? ChangeOf(NoticeView notice) => notice.ArticleId != Id
        ? null
        : Parts.Changes.FirstOrDefault(c => c.Notice?.After?.Text == notice.Notice.Text);

    /// <summary>The changes that a notice of this comparison accounts for.</summary>
    public IReadOnlyList<Change> ExplainedBy(Change notice) =>
        [.. Parts.Changes.Where(c => c.Acknowledged.Any(a => a.Notice.ArticleId == Id && a.Notice.Notice.Text == notice.Notice?.After?.Text))];

    /// <summary>The lives that a change belongs to, in reading order.</summary>
    public IReadOnlyList<EditLineage> LivesOf(Change change) =>
        [.. change.Pieces.Select(p => Lineages.GetValueOrDefault(p.Index)).OfType<EditLineage>().DistinctBy(l => l.Lineage)];

    protected async Task ShowAsync(ComparisonView comparison, CompareLayout layout, CancellationToken cancellationToken)
    {
        Layout = layout;
        Comparison = comparison;
        Lineages = await sentences.OfComparisonAsync(comparison, cancellationToken);
        Parts = ComparisonLayout.Of(comparison);
    }

    protected static bool TryReadView(string? view, out CompareLayout layout)
    {
        layout = CompareLayout.Inline;
        return string.IsNullOrEmpty(view) || (!char.IsAsciiDigit(view[0]) && Enum.TryParse(view, ignoreCase: true, out layout) && Enum.IsDefined(layout));
    }
}

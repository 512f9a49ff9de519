using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Rendering;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Sharing;

/// <summary>One wording of a change, under its label.</summary>
/// <param name="Label">"Before", "After", "Added", "Removed".</param>
/// <param name="Runs">The wording, with what is not on the other side marked.</param>
internal sealed record ShareSide(string Label, IReadOnlyList<TextRun> Runs)
{
    public string Text { get; } = string.Concat(Runs.Select(r => r.Text));
}

/// <summary>What is told of a comparison to those who only see a link to it: its most telling change, whose, and when.</summary>
internal sealed record ShareStory
{
    private const int MostCharacters = 420;

    public required string Outlet { get; init; }

    public required string Headline { get; init; }

    /// <summary>One or two wordings of the most telling change, or one with the summary when no sentence tells.</summary>
    public required IReadOnlyList<ShareSide> Sides { get; init; }

    /// <summary>"1 Aug 2023, between 14:02 and 14:17 UTC".</summary>
    public required string When { get; init; }

    /// <summary>"Before: … After: …", each wording cut when it is long.</summary>
    public string Alt => string.Join(' ', Wordings);

    private IEnumerable<string> Wordings => Sides.Select(s => $"{s.Label}: {Wording.Shortened(s.Text, MostCharacters)}");

    /// <summary>The same as a message to copy, line by line.</summary>
    public string Message(string address) => string.Join('\n', [$"{Outlet}: {Headline} ({When})", .. Wordings, address]);

    public static ShareStory Of(ComparisonView comparison)
    {
        var (article, from, to, diff) = (comparison.Article, comparison.From, comparison.To, comparison.Diff);
        return Of(article, to.Headline, from.LastSeenAt, to.FirstSeenAt, SidesOf(diff.Edits, diff.Fields, diff.Summary));
    }

    public static ShareStory Of(RevisionSummary revision) =>
        Of(revision.Article, revision.Article.Headline, revision.NotBefore, revision.DetectedAt, SidesOf(revision.Edits, revision.Fields, revision.Summary));

    private static ShareStory Of(ArticleSummary article, string? headline, DateTimeOffset from, DateTimeOffset to, IReadOnlyList<ShareSide> sides) => new()
    {
        Outlet = article.Publication.Name,
        Headline = headline is { Length: > 0 } ? headline : Wording.ShortAddress(article.Url),
        Sides = sides,
        // The year is always named: a picture is seen for longer than a page.
        When = Say($"{Wording.Interval(from, to, DateTimeOffset.MinValue)} UTC"),
    };

    private static IReadOnlyList<ShareSide> SidesOf(IReadOnlyList<Edit> edits, IReadOnlyList<FieldEdit> fields, string summary)
    {
        if (fields.FirstOrDefault(f => Changes.IsShown(f) && f.Field == ArticleField.Headline) is { } headline && Changes.LeadOf(edits) is not { Kinds.Count: > 0 })
            return SidesOf(headline);
        if (Changes.LeadOf(edits) is { } edit)
            return edit is { Operation: EditOperation.Moved, Words.Count: 0 }
                ? [new(Say("Moved"), [new(RunKind.Same, edit.AfterText, 0, 0)])]
                : Between(edit.BeforeText, edit.AfterText, edit.Words, Say("Before"), Say("After"));
        return fields.FirstOrDefault(Changes.IsShown) is { } field
            ? SidesOf(field)
            : [new(Say("What changed"), [new(RunKind.Same, summary.Length > 0 ? Languages.SummaryReading.Of(summary) : Say("The text is the same in both"), 0, 0)])];
    }

    private static IReadOnlyList<ShareSide> SidesOf(FieldEdit edit) =>
        Between(edit.Before ?? "", edit.After ?? "", edit.Words, Say($"{Names.Of(edit.Field)} before"), Say($"{Names.Of(edit.Field)} after"));

    private static IReadOnlyList<ShareSide> Between(string before, string after, IReadOnlyList<WordEdit> words, string labelBefore, string labelAfter)
    {
        var runs = WordRuns.Of(before, after, words);
        if (before.Length == 0 || after.Length == 0)
            return [new(before.Length == 0 ? Say("Added") : Say("Removed"), runs)];
        return
        [
            new(labelBefore, [.. runs.Where(r => r.Kind != RunKind.Inserted)]),
            new(labelAfter, [.. runs.Where(r => r.Kind != RunKind.Deleted)]),
        ];
    }
}

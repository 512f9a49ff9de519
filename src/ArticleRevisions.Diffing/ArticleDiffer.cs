using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Edits;
using ArticleRevisions.Diffing.Kinds;
using ArticleRevisions.Diffing.Notices;
using ArticleRevisions.Diffing.Summaries;

namespace ArticleRevisions.Diffing;

/// <summary>The front door: compares two texts of an article. Pure: the same input gives the same output.</summary>
public static class ArticleDiffer
{
    /// <summary>Changes whenever the output for some pair changes on purpose.</summary>
    public const string EngineVersion = "2";

    /// <summary>Compares two plain or Markdown-like texts, read as <see cref="ArticleText.FromPlainText"/> does.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static RevisionDiff Compare(string before, string after) =>
        Compare(ArticleText.FromPlainText(before), ArticleText.FromPlainText(after));

    /// <summary>Compares an earlier text with a later one.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <param name="options">Limits and thresholds; <see cref="DiffOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static RevisionDiff Compare(ArticleText before, ArticleText after, DiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= DiffOptions.Default;
        options.Validate();

        var budget = new StepBudget(options.MaxWordSteps);
        var language = after.Language ?? before.Language;
        var equal = EqualBlocks.Of(before, after);
        var (noticesBefore, noticesAfter) = NoticeReader.ReadBoth(before, after, equal);
        var aligned = Aligner.Align(before, after, equal, options, budget, new NoticePlaces(noticesBefore, noticesAfter));
        var fields = FieldEdits.Between(before, after, language, budget);
        var edits = new EditScript(aligned, language, budget).Write();
        var blockEdits = BlockEdits.Of(aligned);
        var notices = NoticeChanges.Between(noticesBefore, noticesAfter);
        var (significance, reasons) = OverallVerdict.Of(fields, edits, blockEdits);
        return new RevisionDiff
        {
            EngineVersion = EngineVersion,
            BeforeHash = before.Hash(),
            AfterHash = after.Hash(),
            Fields = fields,
            Edits = edits,
            BlockEdits = blockEdits,
            Notices = notices,
            Statistics = WordCounts.Of(after, fields, edits),
            Significance = significance,
            Reasons = reasons,
            Summary = SummaryWriter.Write(fields, edits, blockEdits, notices),
            IsTruncated = aligned.ComparesWholeBlocks || budget.IsExhausted,
        };
    }
}

using System.Buffers;
using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>A notice as it stands on the page: its label, the blocks it covers and its whole text.</summary>
internal sealed record FoundNotice(NoticeKind Kind, string Label, string Text, int TextStart, IReadOnlyList<int> Blocks);

/// <summary>Decides whether a block is a notice, and which blocks it covers.</summary>
internal static class NoticeBlocks
{
    private const int LongestBareLabel = 120;
    private const int LongestUnlabelled = 1_500;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Bracketed = new(@"[(\[][_*]*(?<w>updated?|edited|corrected|correction|aktualisiert|mis\s+à\s+jour)\b[^()\[\]]{4,80}[)\]]", Options);

    private static readonly SearchValues<char> EndMarks = SearchValues.Create(".!?:\"”’)]…»“");

    // A menu has no "UPDATE II".
    private static readonly Regex Numbered = new(@"^\p{Lu}+\s(?:[IVX]{1,4}|#?\d{1,2})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex LowerWord = new(@"^\p{Ll}+\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex InnerStop = new(@"\w{3,}[.!?][”""’)]?\s+\p{Lu}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static FoundNotice? At(ArticleText article, int i)
    {
        var blocks = article.Blocks;
        var block = blocks[i];
        if (string.IsNullOrWhiteSpace(block.Text) || TemplateLines.IsTimestamp(block.Text))
            return null;
        if (NoticeLabels.AtStart(block.Text) is { } label)
            return Labelled(blocks, i, label);
        if (block.Text.AsSpan().ContainsAny('(', '[') && Bracketed.Match(block.Text) is { Success: true } bracketed && PrintedDays.Find(bracketed.Value).Count > 0)
            return new FoundNotice(KindOfWord(bracketed.Groups["w"].Value), bracketed.Groups["w"].Value, block.Text, bracketed.Index, [i]);
        if (block.Text.Length <= LongestUnlabelled && StockPhrases.StandIn(block.Text, article.Language))
            return new FoundNotice(StockPhrases.KindOf(block.Text), "", block.Text, 0, [i]);
        return null;
    }

    private static FoundNotice? Labelled(IReadOnlyList<Block> blocks, int i, NoticeLabel label)
    {
        var text = blocks[i].Text;
        var rest = text[Math.Min(text.Length, label.TextStart)..].TrimStart(' ', '\n', '*', '_', ')', ']', ':', '|').TrimEnd(' ', '\n', '*', '_');
        if (rest.Length == 0 || TemplateLines.IsDate(rest))
        {
            // A label alone: its text is the next block. Without a colon, a date or such a block it is a menu item.
            var next = i + 1 < blocks.Count && IsText(blocks[i + 1]) ? i + 1 : -1;
            if (text.Length > LongestBareLabel || (!label.HasDate && rest.Length == 0 && !IsBareLabel(blocks, i, label, next)))
                return null;
            return next < 0
                ? new FoundNotice(label.Kind, label.Printed, text, label.TextStart, [i])
                : new FoundNotice(label.Kind, label.Printed, text + "\n" + blocks[next].Text, label.TextStart, [i, next]);
        }

        if (!label.HasDate && PrintedDays.Find(rest[..Math.Min(40, rest.Length)]).Count == 0)
        {
            if (label.Kind == NoticeKind.Update && IsHeadline(blocks[i], rest))
                return null;
            if (ReaderComments.IsBefore(blocks, i) && !StockPhrases.StandIn(rest))
                return null;
        }

        return new FoundNotice(KindOf(label.Kind, rest), label.Printed, text, label.TextStart, [i]);
    }

    // "Correction:", "UPDATE II", or a heading or box above its text. At the very end of what was read the text may be missing.
    private static bool IsBareLabel(IReadOnlyList<Block> blocks, int i, NoticeLabel label, int next)
    {
        // "Updated:" above a date is a page timestamp in two blocks.
        if (label.Kind == NoticeKind.Update && (TemplateLines.IsTimestampWord(label.Printed) || (next >= 0 && TemplateLines.IsDate(blocks[next].Text))))
            return false;
        if (blocks[i].Text.TrimEnd('*', '_', ' ').EndsWith(':'))
            return next >= 0 || (i + 1 == blocks.Count && label.Kind != NoticeKind.EditorsNote);
        return Numbered.IsMatch(label.Printed) || (next >= 0 && blocks[i].Kind is BlockKind.Heading or BlockKind.Note);
    }

    // An editors' note that corrects is a correction; its label stays what it is.
    private static NoticeKind KindOf(NoticeKind label, string rest) =>
        label == NoticeKind.EditorsNote && StockPhrases.StandIn(rest) ? StockPhrases.KindOf(rest) : label;

    // "UPDATE: Port workers off the job": a headline is one sentence that begins with a capital and ends without a mark.
    private static bool IsHeadline(Block block, string rest) =>
        block.Kind == BlockKind.Heading
        || (!EndMarks.Contains(rest.TrimEnd('+', ' ')[^1]) && !LowerWord.IsMatch(rest) && !InnerStop.IsMatch(rest));

    private static bool IsText(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Note or BlockKind.ListItem or BlockKind.Quote && block.Text.Length > 0
        && NoticeLabels.AtStart(block.Text) is null && !TemplateLines.IsTimestamp(block.Text);

    private static NoticeKind KindOfWord(string word) =>
        word.StartsWith("corr", StringComparison.OrdinalIgnoreCase) ? NoticeKind.Correction : NoticeKind.Update;
}

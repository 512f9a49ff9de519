using System.Text.RegularExpressions;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Knows a reader's comment by the line above it: a corrected comment is not a corrected article.</summary>
internal static class ReaderComments
{
    private const int LongestLine = 80;

    private static readonly Regex Signs = new(
        @"^\W*(?:reply|report|like|share|permalink|antworten|melden|répondre|signaler|responder|rispondi)\W*$|^[^.!?]{2,50}\b(?:says|said|wrote|replied|schreibt|schrieb|a\s+écrit|dice|escribió)\s*:?\s*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>True when the block before is what stands above a comment: a name that "says", or a date and a clock time alone.</summary>
    public static bool IsBefore(IReadOnlyList<Block> blocks, int i)
    {
        if (i == 0 || blocks[i - 1].Text is not { Length: > 0 and <= LongestLine } line)
            return false;
        return Signs.IsMatch(line) || TemplateLines.IsRelative(line) || (TemplateLines.IsDate(line) && PrintedDays.Find(line).Count > 0 && PrintedTimes.Find(line).Count > 0);
    }
}

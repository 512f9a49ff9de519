using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>What pages call the values of the archive's enumerations.</summary>
internal static class Names
{
    /// <summary>The name of a kind in an address and in a class of the stylesheet.</summary>
    public static string Slug<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Of(ArticleField field) => field switch
    {
        ArticleField.Headline => Say("Headline"),
        ArticleField.Standfirst => Say("Standfirst"),
        ArticleField.Byline => Say("Byline"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>What a chip and a title call a kind of edit.</summary>
    public static string Of(Kind kind) => kind switch
    {
        Kind.Number => Say("Number"),
        Kind.Date => Say("Date"),
        Kind.Name => Say("Name"),
        Kind.Quotation => Say("Quotation"),
        Kind.Attribution => Say("Attribution"),
        Kind.Hedge => Say("Hedge"),
        Kind.Negation => Say("Negation"),
        Kind.Link => Say("Link"),
        Kind.Headline => Say("Headline"),
        Kind.Spelling => Say("Spelling"),
        Kind.Punctuation => Say("Punctuation"),
        Kind.Typography => Say("Typography"),
        Kind.Template => Say("Template"),
        Kind.Wording => Say("Wording"),
        Kind.Content => Say("Content"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Correction => Say("Correction"),
        NoticeKind.Clarification => Say("Clarification"),
        NoticeKind.Update => Say("Update"),
        NoticeKind.EditorsNote => Say("Editor’s note"),
        NoticeKind.Retraction => Say("Retraction"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>"update notice", "correction", "editor’s note": the kind inside a sentence.</summary>
    public static string InSentence(NoticeKind kind) => kind switch
    {
        NoticeKind.Correction => Say("correction"),
        NoticeKind.Clarification => Say("clarification"),
        NoticeKind.Update => Say("update notice"),
        NoticeKind.EditorsNote => Say("editor’s note"),
        NoticeKind.Retraction => Say("retraction"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(Acknowledgement acknowledgement) => acknowledgement switch
    {
        Acknowledgement.NotExpected => Say("No notice expected"),
        Acknowledgement.Silent => Say("Silent"),
        Acknowledgement.Partly => Say("Partly acknowledged"),
        Acknowledgement.Acknowledged => Say("Acknowledged"),
        _ => throw new ArgumentOutOfRangeException(nameof(acknowledgement), acknowledgement, null),
    };

    public static string Of(Significance significance) => significance switch
    {
        Significance.Cosmetic => Say("Cosmetic"),
        Significance.Minor => Say("Minor"),
        Significance.Substantive => Say("Substantive"),
        _ => throw new ArgumentOutOfRangeException(nameof(significance), significance, null),
    };

    /// <summary>The class that draws the mark before <see cref="Of(Acknowledgement)"/>.</summary>
    public static string ClassOf(Acknowledgement acknowledgement) => acknowledgement switch
    {
        Acknowledgement.NotExpected => "neutral",
        Acknowledgement.Silent => "silent",
        Acknowledgement.Partly => "partly",
        Acknowledgement.Acknowledged => "acknowledged",
        _ => throw new ArgumentOutOfRangeException(nameof(acknowledgement), acknowledgement, null),
    };

    /// <summary>How a check ended, in a few words.</summary>
    public static string Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Changed => Say("changed"),
        CheckOutcome.Unchanged => Say("unchanged"),
        CheckOutcome.NotModified => Say("not modified"),
        CheckOutcome.Failed => Say("failed"),
        CheckOutcome.Deferred => Say("put off by the site"),
        CheckOutcome.RefusedByRobots => Say("refused by robots.txt"),
        CheckOutcome.RefusedByGate => Say("refused by our address rules"),
        CheckOutcome.Blocked => Say("blocked by the site"),
        CheckOutcome.Missing => Say("not found"),
        CheckOutcome.Gone => Say("gone (410)"),
        CheckOutcome.UnavailableForLegalReasons => Say("withheld for legal reasons (451)"),
        CheckOutcome.Truncated => Say("cut short"),
        CheckOutcome.Suspicious => Say("held back as doubtful"),
        CheckOutcome.Empty => Say("without article text"),
        CheckOutcome.TooLarge => Say("too large"),
        CheckOutcome.Hostile => Say("stopped by a guard"),
        CheckOutcome.WrongType => Say("not a web page"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>How the latest visit to a feed ended, in a few words; null is a feed that was not visited yet.</summary>
    public static string OfFeed(CheckOutcome? outcome) => outcome switch
    {
        null => Say("waiting for the first visit"),
        CheckOutcome.Changed => Say("brought new articles"),
        CheckOutcome.Unchanged => Say("nothing new"),
        CheckOutcome.WrongType => Say("not a readable feed"),
        { } other => Of(other),
    };

    /// <summary>Whether a check that ended so saw the article's text.</summary>
    public static bool SawText(CheckOutcome outcome) => outcome is CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified;
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Rendering;

/// <summary>What pages call the values of the archive's enumerations.</summary>
internal static class Names
{
    /// <summary>The name of a kind in an address and in a class of the stylesheet.</summary>
    public static string Slug<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Of(ArticleField field) => field switch
    {
        ArticleField.Headline => "Headline",
        ArticleField.Standfirst => "Standfirst",
        ArticleField.Byline => "Byline",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Correction => "Correction",
        NoticeKind.Clarification => "Clarification",
        NoticeKind.Update => "Update",
        NoticeKind.EditorsNote => "Editor’s note",
        NoticeKind.Retraction => "Retraction",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>"update notice", "correction", "editor’s note": the kind inside a sentence.</summary>
    public static string InSentence(NoticeKind kind) => kind == NoticeKind.Update ? "update notice" : Of(kind).ToLowerInvariant();

    public static string Of(Acknowledgement acknowledgement) => acknowledgement switch
    {
        Acknowledgement.NotExpected => "No notice expected",
        Acknowledgement.Silent => "Silent",
        Acknowledgement.Partly => "Partly acknowledged",
        Acknowledgement.Acknowledged => "Acknowledged",
        _ => throw new ArgumentOutOfRangeException(nameof(acknowledgement), acknowledgement, null),
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
        CheckOutcome.Changed => "changed",
        CheckOutcome.Unchanged => "unchanged",
        CheckOutcome.NotModified => "not modified",
        CheckOutcome.Failed => "failed",
        CheckOutcome.Deferred => "put off by the site",
        CheckOutcome.RefusedByRobots => "refused by robots.txt",
        CheckOutcome.RefusedByGate => "refused by our address rules",
        CheckOutcome.Blocked => "blocked by the site",
        CheckOutcome.Missing => "not found",
        CheckOutcome.Gone => "gone (410)",
        CheckOutcome.UnavailableForLegalReasons => "withheld for legal reasons (451)",
        CheckOutcome.Truncated => "cut short",
        CheckOutcome.Suspicious => "held back as doubtful",
        CheckOutcome.Empty => "without article text",
        CheckOutcome.TooLarge => "too large",
        CheckOutcome.Hostile => "stopped by a guard",
        CheckOutcome.WrongType => "not a web page",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>How the latest visit to a feed ended, in a few words; null is a feed that was not visited yet.</summary>
    public static string OfFeed(CheckOutcome? outcome) => outcome switch
    {
        null => "waiting for the first visit",
        CheckOutcome.Changed => "brought new articles",
        CheckOutcome.Unchanged => "nothing new",
        CheckOutcome.WrongType => "not a readable feed",
        { } other => Of(other),
    };

    /// <summary>Whether a check that ended so saw the article's text.</summary>
    public static bool SawText(CheckOutcome outcome) => outcome is CheckOutcome.Changed or CheckOutcome.Unchanged or CheckOutcome.NotModified;
}

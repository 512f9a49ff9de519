using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>The time that a publication's record is about. Days and months are those of UTC, and the one under way counts.</summary>
public enum RecordPeriod
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>Thirty days, today included.</summary>
    Days30,

    /// <summary>Twelve months, this one included.</summary>
    Months12,
}

/// <summary>A publication in a list; all its counts are of its whole record.</summary>
/// <param name="Publication">The publication.</param>
/// <param name="WatchedSince">When its first article was added; null while it has none.</param>
/// <param name="Articles">How many of its articles are watched.</param>
/// <param name="Checks">How many checks they had.</param>
/// <param name="Revisions">How many revisions were seen.</param>
/// <param name="AcknowledgedEdits">Substantive edits that notices account for.</param>
/// <param name="SilentEdits">Substantive edits that none does.</param>
/// <param name="LatestRevisionAt">When the latest revision was detected; null before the first.</param>
public sealed record PublicationSummary(
    PublicationView Publication, DateTimeOffset? WatchedSince, int Articles, int Checks, int Revisions, int AcknowledgedEdits, int SilentEdits,
    DateTimeOffset? LatestRevisionAt)
{
    /// <summary>All substantive edits that call for a notice.</summary>
    public int SubstantiveEdits => AcknowledgedEdits + SilentEdits;
}

/// <summary>What the archive counts of one publication in a time. Every count says what it is out of.</summary>
public sealed record PublicationRecord
{
    /// <summary>The publication.</summary>
    public required PublicationView Publication { get; init; }
    /// <summary>Where it says how it corrects itself, as its pages declare it; an absolute web address, or null.</summary>
    public required string? CorrectionsPolicy { get; init; }
    /// <summary>The time that was asked for.</summary>
    public required RecordPeriod Period { get; init; }
    /// <summary>The time's first instant; null for everything.</summary>
    public required DateTimeOffset? Since { get; init; }
    /// <summary>The instant of counting.</summary>
    public required DateTimeOffset Until { get; init; }
    /// <summary>Its articles as they stand now, whatever the time.</summary>
    public required WatchedArticles Articles { get; init; }
    /// <summary>The checks of the time.</summary>
    public required CheckFigures Checks { get; init; }
    /// <summary>The gaps that began in the time.</summary>
    public required GapFigures Gaps { get; init; }
    /// <summary>The revisions that were detected in the time.</summary>
    public required RevisionFigures Revisions { get; init; }
    /// <summary>Notices first seen in the time.</summary>
    public required int Notices { get; init; }
    /// <summary>Those of them that account for no edit that was seen.</summary>
    public required int NoticesWithoutEdit { get; init; }
    /// <summary>How long notices took.</summary>
    public required NoticeLatency Latency { get; init; }
    /// <summary>The time in equal pieces, earliest first, empty ones included.</summary>
    public required IReadOnlyList<RecordStretch> Stretches { get; init; }
    /// <summary>What revisions with substantive edits were about, the most frequent first; a revision can be about several.</summary>
    public required IReadOnlyList<KindCount> Kinds { get; init; }
    /// <summary>Substantive edits by the article's age when they were detected, youngest first.</summary>
    public required IReadOnlyList<AgeCount> Ages { get; init; }
    /// <summary>The site is not asked again before this instant; null when nothing holds a request back.</summary>
    public required DateTimeOffset? RestsUntil { get; init; }
}

/// <summary>A publication's articles as they stand now.</summary>
/// <param name="Watched">All of them.</param>
/// <param name="Read">Those of which a text was read at least once.</param>
/// <param name="Gone">Those that the site answers with 410 or 451.</param>
/// <param name="RefusedByRobots">Those that robots.txt forbids.</param>
/// <param name="Since">When the first was added; null while there is none.</param>
public sealed record WatchedArticles(int Watched, int Read, int Gone, int RefusedByRobots, DateTimeOffset? Since);

/// <summary>Checks of a time.</summary>
/// <param name="All">All of them.</param>
/// <param name="WithoutText">Those that did not see the text, for whatever reason.</param>
/// <param name="InLastDay">Those of the last 24 hours.</param>
/// <param name="NotModifiedInLastDay">Those of them that the site answered with 304.</param>
/// <param name="Deferred">Those of the time that the site asked to put off.</param>
public sealed record CheckFigures(int All, int WithoutText, int InLastDay, int NotModifiedInLastDay, int Deferred);

/// <summary>Gaps: stretches of an article's checks none of which saw its text.</summary>
/// <param name="Count">How many began.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Open">How many of them have not ended.</param>
/// <param name="Longest">From the last check that saw the text to the first that saw it again (an open one: to now); null without any.</param>
public sealed record GapFigures(int Count, int Articles, int Open, TimeSpan? Longest);

/// <summary>Revisions of a time.</summary>
/// <param name="All">All of them.</param>
/// <param name="ArticlesRevised">In how many articles.</param>
/// <param name="HeadlineRewrites">Those that change the headline by more than its typography.</param>
/// <param name="ArticlesWithRewrites">In how many articles.</param>
/// <param name="AcknowledgedEdits">Substantive edits that notices account for.</param>
/// <param name="SilentEdits">Substantive edits that none does.</param>
/// <param name="ArticlesWithSubstantive">In how many articles the substantive edits are.</param>
/// <param name="MinorEdits">Edits set aside as minor or cosmetic.</param>
public sealed record RevisionFigures(
    int All, int ArticlesRevised, int HeadlineRewrites, int ArticlesWithRewrites, int AcknowledgedEdits, int SilentEdits, int ArticlesWithSubstantive,
    int MinorEdits)
{
    /// <summary>All substantive edits that call for a notice.</summary>
    public int SubstantiveEdits => AcknowledgedEdits + SilentEdits;
}

/// <summary>
/// From a revision to the first notice that accounts for one of its edits. Both are seen by checks only, so each length has a
/// shortest and a longest value, and so has their median: the true one lies between.
/// </summary>
/// <param name="Revisions">How many revisions have such a notice.</param>
/// <param name="Median">The median; a notice that was there before its edit counts as no time. Null without any.</param>
public sealed record NoticeLatency(int Revisions, TimeBetween? Median);

/// <summary>A piece of the time: a day, a month or a year (UTC).</summary>
/// <param name="Start">Its first instant.</param>
/// <param name="End">The first instant after it.</param>
/// <param name="Revisions">Revisions detected.</param>
/// <param name="AcknowledgedEdits">Their substantive edits that notices account for.</param>
/// <param name="SilentEdits">Those that none does.</param>
/// <param name="HeadlineRewrites">Revisions that change the headline.</param>
/// <param name="Notices">Notices first seen.</param>
public sealed record RecordStretch(
    DateTimeOffset Start, DateTimeOffset End, int Revisions, int AcknowledgedEdits, int SilentEdits, int HeadlineRewrites, int Notices)
{
    /// <summary>All substantive edits that call for a notice.</summary>
    public int SubstantiveEdits => AcknowledgedEdits + SilentEdits;
}

/// <summary>How many revisions with substantive edits are about a kind.</summary>
public sealed record KindCount(Kind Kind, int Revisions);

/// <summary>Substantive edits in articles of an age.</summary>
/// <param name="From">The least age: time since the page's own date of publication, or since the first check when it gives none.</param>
/// <param name="To">The first age that is too old; null for the last.</param>
/// <param name="SubstantiveEdits">How many.</param>
public sealed record AgeCount(TimeSpan From, TimeSpan? To, int SubstantiveEdits);

/// <summary>A revision as a row of a table.</summary>
public sealed record RevisionRow(
    long Id, long ArticleId, string Url, string? Headline, int From, int To, DateTimeOffset NotBefore, DateTimeOffset DetectedAt,
    Significance Significance, IReadOnlyList<Kind> Kinds, int WordsInserted, int WordsDeleted, int AcknowledgedEdits, int SilentEdits, int MinorEdits,
    Acknowledgement Acknowledgement, bool AddsNotice, string Summary);

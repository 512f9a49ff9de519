using ArticleRevisions.Archive;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What becomes of a visit.</summary>
internal enum Trouble
{
    None, NotModified,
    CutLength, CutChunks, CutGzip, CutUnmarked, ResetInBody, ShortLength,
    Reset, HungUp, ServerError, Circle,
    DripHead, DripBody, Silence,
    TooManyRequests, Unavailable, UnavailableWithoutHint,
    Challenge, ChallengePage, ConsentPage, Teaser,
    NotFound, SoftNotFound, LedHome, ErrorPage,
    Shrunk, NoText, NoContent,
    HeaderFlood, LongHeader, Bomb, TooLong, Nested, NotPacked, File,
    Gone, Unlawful, LedInside,
}

/// <summary>What sort of troubles a host has, beside those that all have.</summary>
internal enum HostSort
{
    Ordinary,

    /// <summary>Some answers come too slowly.</summary>
    Slow,

    /// <summary>Some answers ask for patience.</summary>
    Pausing,

    /// <summary>Its second page comes to an end.</summary>
    Ending,

    /// <summary>Its robots.txt has a Crawl-delay and forbids the second page.</summary>
    Forbidding,

    /// <summary>Its robots.txt cannot be read.</summary>
    Mute,
}

/// <summary>What is known of troubles.</summary>
internal static class Troubles
{
    /// <summary>What asks a host to be left alone, at least for so long.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private static readonly Trouble[] Anywhere =
    [
        Trouble.CutLength, Trouble.CutChunks, Trouble.CutGzip, Trouble.CutUnmarked, Trouble.ResetInBody, Trouble.ShortLength, Trouble.Reset, Trouble.HungUp, Trouble.ServerError, Trouble.Circle,
        Trouble.Challenge, Trouble.ChallengePage, Trouble.ConsentPage, Trouble.Teaser, Trouble.NotFound, Trouble.SoftNotFound, Trouble.LedHome, Trouble.ErrorPage, Trouble.Shrunk, Trouble.NoText,
        Trouble.NoContent, Trouble.HeaderFlood, Trouble.LongHeader, Trouble.Bomb, Trouble.TooLong, Trouble.Nested, Trouble.NotPacked, Trouble.File,
    ];

    private static readonly Trouble[] Slow = [Trouble.DripHead, Trouble.DripBody, Trouble.Silence];

    private static readonly Trouble[] Pausing = [Trouble.TooManyRequests, Trouble.Unavailable, Trouble.UnavailableWithoutHint];

    /// <summary>After these a page is hardly ever asked for again.</summary>
    public static readonly Trouble[] Endings = [Trouble.Gone, Trouble.Unlawful, Trouble.LedInside];

    /// <summary>Those that a host of a sort has.</summary>
    public static Trouble[] Of(HostSort sort) => sort switch
    {
        HostSort.Slow => [.. Anywhere, .. Slow, .. Slow, .. Slow],
        HostSort.Pausing => [.. Anywhere, .. Pausing],
        _ => Anywhere,
    };

    /// <summary>Whether the answer has text that might be an edit. Such a text counts when it stays: a newsroom that means no edit must not show it too often.</summary>
    public static bool IsDoubtful(this Trouble trouble) => trouble is Trouble.ShortLength or Trouble.ErrorPage or Trouble.Shrunk or Trouble.Teaser;

    /// <summary>Whether the host must be left alone.</summary>
    public static bool AsksForPatience(this Trouble trouble) => Array.IndexOf(Pausing, trouble) >= 0;

    /// <summary>How the check must have ended; empty where that depends on the text.</summary>
    public static CheckOutcome[] Outcomes(this Trouble trouble) => trouble switch
    {
        Trouble.None => [],
        Trouble.NotModified => [CheckOutcome.NotModified],
        Trouble.CutLength or Trouble.CutChunks or Trouble.CutGzip or Trouble.CutUnmarked or Trouble.ResetInBody => [CheckOutcome.Truncated],
        // All of it is text that the page had: nothing but its end is missing.
        Trouble.ShortLength => [CheckOutcome.Truncated, CheckOutcome.Suspicious],
        Trouble.Reset or Trouble.HungUp or Trouble.ServerError or Trouble.Circle or Trouble.DripHead or Trouble.DripBody or Trouble.Silence => [CheckOutcome.Failed],
        Trouble.TooManyRequests or Trouble.Unavailable or Trouble.UnavailableWithoutHint => [CheckOutcome.Deferred],
        Trouble.Challenge or Trouble.ChallengePage or Trouble.ConsentPage or Trouble.Teaser => [CheckOutcome.Blocked],
        Trouble.NotFound or Trouble.SoftNotFound or Trouble.LedHome => [CheckOutcome.Missing],
        // Known for an error page once the other article shows it too.
        Trouble.ErrorPage => [CheckOutcome.Missing, CheckOutcome.Suspicious],
        Trouble.Shrunk => [CheckOutcome.Suspicious],
        Trouble.NoText or Trouble.NoContent => [CheckOutcome.Empty],
        Trouble.HeaderFlood or Trouble.LongHeader or Trouble.Bomb or Trouble.TooLong => [CheckOutcome.TooLarge],
        Trouble.Nested or Trouble.NotPacked => [CheckOutcome.Hostile],
        Trouble.File => [CheckOutcome.WrongType],
        Trouble.Gone => [CheckOutcome.Gone],
        Trouble.Unlawful => [CheckOutcome.UnavailableForLegalReasons],
        Trouble.LedInside => [CheckOutcome.RefusedByGate],
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "Unknown."),
    };
}

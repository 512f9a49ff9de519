using System.Globalization;

namespace ArticleRevisions.Capture;

/// <summary>A moment as a page declares it, so that its day is the publisher's and not that of another zone.</summary>
/// <param name="Written">The moment with its offset as written; UTC when no zone is written.</param>
/// <param name="HasTime">Whether a time of day is written; without one only the day counts.</param>
public readonly record struct DeclaredInstant(DateTimeOffset Written, bool HasTime)
{
    /// <summary>The moment in UTC.</summary>
    public DateTimeOffset Instant => Written.ToUniversalTime();

    /// <summary>ISO 8601, the day alone when no time is written.</summary>
    public override string ToString() => Written.ToString(HasTime ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

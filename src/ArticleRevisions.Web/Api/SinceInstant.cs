using System.Globalization;
using System.Diagnostics.CodeAnalysis;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Api;

/// <summary>The instant in an address, at which somebody read an article.</summary>
internal static class SinceInstant
{
    /// <summary>ISO 8601: a day, which begins at midnight UTC, or an instant; without a zone it is UTC.</summary>
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Clocks differ a little: so much later than ours is still now.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    /// <summary>Reads an instant that is not later than now; else says in words what is wrong with it.</summary>
    public static bool TryRead(string text, DateTimeOffset now, out DateTimeOffset instant, [NotNullWhen(false)] out string? refusal)
    {
        refusal = null;
        if (!DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
            refusal = Say("This is not an instant. Write a day or an instant in UTC: 2026-03-01 or 2026-03-01T14:02:07Z.");
        else if (instant > now + ClockDifference)
            refusal = Say("This instant lies in the future, so nobody can have read the article then.");
        return refusal is null;
    }
}

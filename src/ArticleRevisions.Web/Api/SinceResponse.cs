using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Api;

/// <summary>Sentences that are new to a reader or gone for one; minor changes are not counted.</summary>
internal sealed record NewSentencesResponse(int New, int Added, int Reworded, int Removed)
{
    public static NewSentencesResponse Of(NewToReader sentences) => new(sentences.Sentences, sentences.Added, sentences.Reworded, sentences.Removed);
}

/// <summary>
/// What changed since an instant. <c>certain</c> says whether it is known that <c>comparison.from</c> stood then;
/// when not, <c>orFrom</c> is the later snapshot that may have stood instead, or null when there is none.
/// </summary>
internal sealed record SinceResponse(
    DateTimeOffset Instant, bool Certain, DateTimeOffset LastSeenAt, ComparedSnapshot? OrFrom, NewSentencesResponse Sentences, ComparisonResponse Comparison)
{
    public static SinceResponse Of(DateTimeOffset instant, StandingText standing, ComparisonView comparison)
    {
        var certain = standing.IsCertainAt(instant);
        return new(
            instant,
            certain,
            standing.Seen!.LastSeenAt,
            certain || standing.Next is null ? null : ComparedSnapshot.Of(standing.Next),
            NewSentencesResponse.Of(NewToReader.Of(comparison.Diff)),
            ComparisonResponse.Of(comparison));
    }
}

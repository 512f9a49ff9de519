using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>The filters of a list of revisions, as texts.</summary>
internal readonly struct RevisionFilterQuery
{
    public string? Kind { get; init; }
    public string? Significance { get; init; }
    public string? Acknowledgement { get; init; }
    public string? Host { get; init; }

    /// <summary>The filter, or null and the refusal.</summary>
    public (RevisionFilter? Filter, ProblemHttpResult? Refusal) Read(long? articleId = null)
    {
        if (!EnumNames<Kind>.TryRead(Kind, out var kind))
            return Refuse<Kind>("kind");
        if (!EnumNames<Significance>.TryRead(Significance, out var atLeast))
            return Refuse<Significance>("significance");
        if (!EnumNames<Acknowledgement>.TryRead(Acknowledgement, out var acknowledgement))
            return Refuse<Acknowledgement>("acknowledgement");

        return (new RevisionFilter
        {
            ArticleId = articleId,
            Host = string.IsNullOrEmpty(Host) ? null : Host.ToLowerInvariant(),
            AtLeast = atLeast,
            Kind = kind,
            Acknowledgement = acknowledgement,
        }, null);
    }

    private static (RevisionFilter?, ProblemHttpResult?) Refuse<T>(string name) where T : struct, Enum =>
        (null, Problems.BadRequest($"{name} is one of: {string.Join(", ", EnumNames<T>.All)}."));
}

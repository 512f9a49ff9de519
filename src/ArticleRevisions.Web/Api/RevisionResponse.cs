using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>A sentence that a revision gave the wording of an earlier snapshot back.</summary>
internal sealed record RestorationResponse(int Lineage, int RestorationOf);

/// <summary>How an article came from one snapshot to the next.</summary>
internal sealed record RevisionResponse
{
    public required long Id { get; init; }
    public required ArticleReference Article { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }
    public required DateTimeOffset NotBefore { get; init; }
    public required DateTimeOffset DetectedAt { get; init; }
    public required Significance Significance { get; init; }
    public required IReadOnlyList<Kind> Kinds { get; init; }
    public required string Summary { get; init; }
    public required int WordsInserted { get; init; }
    public required int WordsDeleted { get; init; }
    public required int SubstantiveEdits { get; init; }
    public required int MinorEdits { get; init; }
    public required bool AddsNotice { get; init; }
    public required Acknowledgement Acknowledgement { get; init; }
    public required int? RestorationOf { get; init; }
    public required IReadOnlyList<RestorationResponse> Restorations { get; init; }
    public required IReadOnlyList<FieldEditResponse> Fields { get; init; }
    public required IReadOnlyList<EditResponse> Edits { get; init; }
    public required string EngineVersion { get; init; }

    public static RevisionResponse Of(RevisionSummary revision) => new()
    {
        Id = revision.Id,
        Article = ArticleReference.Of(revision.Article),
        From = revision.From,
        To = revision.To,
        NotBefore = revision.NotBefore,
        DetectedAt = revision.DetectedAt,
        Significance = revision.Significance,
        Kinds = revision.Kinds,
        Summary = revision.Summary,
        WordsInserted = revision.WordsInserted,
        WordsDeleted = revision.WordsDeleted,
        SubstantiveEdits = revision.SubstantiveEdits,
        MinorEdits = revision.MinorEdits,
        AddsNotice = revision.AddsNotice,
        Acknowledgement = revision.Acknowledgement,
        RestorationOf = revision.RestorationOf,
        Restorations = [.. revision.Restorations.Select(r => new RestorationResponse(r.Lineage, r.RestorationOf))],
        Fields = [.. revision.Fields.Select(FieldEditResponse.Of)],
        Edits = [.. revision.Edits.Select(EditResponse.Of)],
        EngineVersion = revision.EngineVersion,
    };
}

using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>A sentence: its wording now, or the last it had, and when it was in the article.</summary>
internal sealed record SentenceLifeResponse(
    int Lineage, string Text, bool IsStanding, int FirstSnapshot, int? LastSnapshot, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt,
    DateTimeOffset? GoneAt, int Wordings)
{
    public static SentenceLifeResponse Of(SentenceSummary sentence) => new(
        sentence.Lineage, sentence.Latest.Wording.Text, sentence.IsStanding, sentence.Wordings[0].Wording.FirstSnapshot,
        sentence.Latest.Wording.LastSnapshot, sentence.FirstSeenAt, sentence.LastSeenAt, sentence.Latest.GoneAt, sentence.Wordings.Count);
}

/// <summary>One wording of a sentence.</summary>
internal sealed record WordingResponse(
    string Text, int Block, int FirstSnapshot, int? LastSnapshot, int? EndedBy, WordingOrigin Origin, int? RestorationOf, int? Parent, int? Heir,
    DateTimeOffset? NotBefore, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt, DateTimeOffset? GoneAt)
{
    public static WordingResponse Of(WordingView view)
    {
        var wording = view.Wording;
        return new(
            wording.Text, wording.Block, wording.FirstSnapshot, wording.LastSnapshot, wording.LastSnapshot + 1, wording.Origin,
            wording.RestorationOf, wording.Parent, wording.Heir, view.NotBefore, view.FirstSeenAt, view.LastSeenAt, view.GoneAt);
    }
}

/// <summary>One event in the life of a sentence.</summary>
internal sealed record LifeEventResponse(
    LifeEventKind Kind, int Snapshot, DateTimeOffset? NotBefore, DateTimeOffset SeenAt, string? Text, int? RestorationOf, int? Parent, int? Heir,
    int? FromBlock, int? ToBlock, EditResponse? Edit, IReadOnlyList<long> Notices)
{
    public static LifeEventResponse Of(LifeEvent life) => new(
        life.Kind, life.Snapshot, life.NotBefore, life.SeenAt, life.Wording?.Text, life.Wording?.RestorationOf, life.Wording?.Parent, life.Heir,
        life.Move?.From, life.Move?.To, life.Edit is null ? null : EditResponse.Of(life.Edit), [.. life.Notices.Select(n => n.Id)]);
}

/// <summary>The whole life of a sentence.</summary>
internal sealed record BiographyResponse
{
    public required ArticleReference Article { get; init; }
    public required SentenceLifeResponse Sentence { get; init; }
    public required Acknowledgement Acknowledgement { get; init; }
    public required IReadOnlyList<WordingResponse> Wordings { get; init; }
    public required IReadOnlyList<LifeEventResponse> Events { get; init; }

    public static BiographyResponse Of(SentenceBiography biography) => new()
    {
        Article = ArticleReference.Of(biography.Article),
        Sentence = SentenceLifeResponse.Of(biography.Sentence),
        Acknowledgement = biography.Acknowledgement,
        Wordings = [.. biography.Sentence.Wordings.Select(WordingResponse.Of)],
        Events = [.. biography.Events.Select(LifeEventResponse.Of)],
    };
}

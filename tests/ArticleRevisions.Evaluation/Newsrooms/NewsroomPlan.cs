namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What a newsroom does.</summary>
/// <param name="Seed">Everything that is chosen by chance follows from it.</param>
/// <param name="Start">When the first editions stand.</param>
/// <param name="Gap">A host that is asked sooner than this after its last request complains.</param>
/// <param name="EditPace">The time between two edits of an article, give or take half of it.</param>
internal sealed record NewsroomPlan(int Seed, DateTimeOffset Start, TimeSpan Gap, TimeSpan EditPace)
{
    /// <summary>An edition that stood for so long must have been asked for.</summary>
    public TimeSpan LongEnough { get; init; } = TimeSpan.FromSeconds(60);
}

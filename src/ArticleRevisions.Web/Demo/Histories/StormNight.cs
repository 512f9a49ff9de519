namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The article that the newsroom goes on editing while the visitor looks on.</summary>
internal static class StormNight
{
    public static History History { get; } = History.Begin(LiveEdits.Publication, LiveEdits.Path, "2026-11-20T18:30Z", LiveEdits.TextAfter(0))
        .Becomes("2026-11-20T20:10Z", LiveEdits.TextAfter(1))
        .Becomes("2026-11-20T22:00Z", LiveEdits.TextAfter(2))
        .Becomes("2026-11-21T06:15Z", LiveEdits.TextAfter(NewsroomHistories.LiveEditsInHistory));
}

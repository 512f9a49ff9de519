namespace ArticleRevisions.Diffing;

/// <summary>Tells whether a notice accounts for an edit.</summary>
public static class NoticeLedger
{
    /// <summary>The evidence that ties the notice to the edit, strongest first; empty when none does.</summary>
    public static IReadOnlyList<NoticeEvidence> Match(Notice notice, Edit edit) => throw new NotImplementedException();

    /// <summary>The same for a change of headline, standfirst or byline.</summary>
    public static IReadOnlyList<NoticeEvidence> Match(Notice notice, FieldEdit edit) => throw new NotImplementedException();
}

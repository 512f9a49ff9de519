using ArticleRevisions.Diffing.Kinds;
using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing;

/// <summary>Tells whether a notice accounts for an edit.</summary>
public static class NoticeLedger
{
    /// <summary>The evidence that ties the notice to the edit, strongest first; empty when none does.</summary>
    public static IReadOnlyList<NoticeEvidence> Match(Notice notice, Edit edit) => edit.Operation switch
    {
        EditOperation.Unchanged => [],
        _ when NoticeMatch.IsTheNoticeItself(notice, edit) => [],
        EditOperation.Inserted => NoticeMatch.Of(notice, new ChangedText("", []), ChangedText.Whole(edit.AfterText), edit.Kinds),
        EditOperation.Deleted => NoticeMatch.Of(notice, ChangedText.Whole(edit.BeforeText), new ChangedText("", []), edit.Kinds),
        _ => NoticeMatch.Of(notice, edit.BeforeText, edit.AfterText, edit.Words, edit.Kinds),
    };

    /// <summary>The same for a change of headline, standfirst or byline.</summary>
    public static IReadOnlyList<NoticeEvidence> Match(Notice notice, FieldEdit edit) =>
        edit.Before is null || edit.After is null
            ? NoticeMatch.Of(notice, ChangedText.Whole(edit.Before ?? ""), ChangedText.Whole(edit.After ?? ""), edit.Kinds)
            : NoticeMatch.Of(notice, edit.Before, edit.After, edit.Words, edit.Kinds);
}

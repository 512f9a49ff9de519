using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>An edit of a revision: a position among the changed sentence edits, or a field.</summary>
internal readonly record struct EditPlace(int? Index, ArticleField? Field);

/// <summary>What a revision keeps of its comparison.</summary>
/// <param name="Fields">Headline, standfirst and byline edits.</param>
/// <param name="Edits">The edits that change a sentence, in reading order.</param>
/// <param name="NoticeEdits">Positions in <paramref name="Edits"/> whose new words are a notice's own.</param>
internal sealed record RevisionChanges(IReadOnlyList<FieldEdit> Fields, IReadOnlyList<Edit> Edits, IReadOnlyList<int> NoticeEdits)
{
    public static RevisionChanges Of(RevisionDiff diff)
    {
        Edit[] edits = [.. diff.Edits.Where(e => e.Operation != EditOperation.Unchanged)];
        var noticeBlocks = diff.Notices.SelectMany(n => n.After?.Blocks ?? []).ToHashSet();
        return new(diff.Fields, edits, [.. Enumerable.Range(0, edits.Length).Where(i => IsNotice(edits[i], noticeBlocks))]);
    }

    /// <summary>
    /// The edits that a notice may account for. A notice's own words are none of them: it would account for its own
    /// coming, and a publisher who puts a notice on a page has said so.
    /// </summary>
    public IEnumerable<(EditPlace Place, Significance Significance)> Accountable() =>
        Fields.Select(f => (new EditPlace(null, f.Field), f.Significance))
            .Concat(Edits.Select((e, i) => (new EditPlace(i, null), e.Significance)).Where(e => !NoticeEdits.Contains(e.Item1.Index!.Value)))
            .Where(e => e.Significance != Significance.Cosmetic);

    /// <summary>The edits that call for a notice.</summary>
    public IEnumerable<EditPlace> Substantive() => Accountable().Where(e => e.Significance == Significance.Substantive).Select(e => e.Place);

    public IReadOnlyList<NoticeEvidence> Match(Notice notice, EditPlace place) => place.Index is { } index
        ? NoticeLedger.Match(notice, Edits[index])
        : NoticeLedger.Match(notice, FieldAt(place)!);

    public Edit? EditAt(EditPlace place) => place.Index is { } index ? Edits[index] : null;

    public FieldEdit? FieldAt(EditPlace place) => Fields.FirstOrDefault(f => f.Field == place.Field);

    private static bool IsNotice(Edit edit, HashSet<int> noticeBlocks) =>
        edit.After.Count > 0 && edit.After.All(s => noticeBlocks.Contains(s.Block));
}

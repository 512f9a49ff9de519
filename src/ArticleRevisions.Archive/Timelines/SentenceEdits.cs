using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>The edits of some revisions and the notices that account for them, to be found by a sentence's words.</summary>
internal sealed class SentenceEdits
{
    private readonly Dictionary<int, RevisionChanges> _changes;
    private readonly ILookup<(int Revision, int? Index), NoticeView> _notices;
    private readonly Dictionary<(int Revision, int Index), bool> _substantive = [];

    private SentenceEdits(Dictionary<int, RevisionChanges> changes, ILookup<(int, int?), NoticeView> notices) => (_changes, _notices) = (changes, notices);

    /// <summary>Whether the publisher said so, of the substantive edits that <see cref="With"/> has found.</summary>
    public Acknowledgement Acknowledgement => _substantive.Values.Count(said => said) switch
    {
        _ when _substantive.Count == 0 => Acknowledgement.NotExpected,
        0 => Acknowledgement.Silent,
        var some when some < _substantive.Count => Acknowledgement.Partly,
        _ => Acknowledgement.Acknowledged,
    };

    public static async Task<SentenceEdits> ReadAsync(ArchiveContext archive, long[] hidden, long articleId, int[] revisions, CancellationToken cancellationToken)
    {
        var rows = await archive.Revisions.AsNoTracking().Where(r => r.ArticleId == articleId && revisions.Contains(r.To)).ToListAsync(cancellationToken);
        var texts = await RevisionTexts.OfRevisionsAsync(archive, rows, cancellationToken);
        var links = await archive.NoticeLinks.AsNoTracking().Include(l => l.Notice!.Article).Include(l => l.Revision)
            .Where(l => l.Revision!.ArticleId == articleId && revisions.Contains(l.Revision.To)).OrderBy(l => l.NoticeId).ToListAsync(cancellationToken);
        return new SentenceEdits(
            rows.ToDictionary(r => r.To, texts.ChangesOf),
            links.ToLookup(l => (l.Revision!.To, l.EditIndex), l => l.Notice!.ToView().Silenced(hidden)));
    }

    /// <summary>The event with the edit that it is, and the notices that account for it.</summary>
    public LifeEvent With(LifeEvent life, IReadOnlyList<WordingView> wordings)
    {
        if (!_changes.TryGetValue(life.Snapshot, out var changes))
            return life;
        var was = wordings.LastOrDefault(w => w.Wording.LastSnapshot == life.Snapshot - 1
            || (life.Move is not null && w.Wording.FirstSnapshot < life.Snapshot && (w.Wording.LastSnapshot ?? life.Snapshot) >= life.Snapshot))?.Wording.Text;
        var now = wordings.FirstOrDefault(w => w.Wording.FirstSnapshot == life.Snapshot)?.Wording.Text;
        var index = changes.Edits.Index().Where(e => Has(e.Item.Before, was) || Has(e.Item.After, now))
            .OrderByDescending(e => Has(e.Item.Before, was) == was is not null && Has(e.Item.After, now) == now is not null)
            .Select(e => (int?)e.Index).FirstOrDefault();
        if (index is not { } at)
            return life;

        NoticeView[] notices = [.. _notices[(life.Snapshot, at)].DistinctBy(n => n.Id)];
        if (changes.Edits[at].Significance == Significance.Substantive && !changes.NoticeEdits.Contains(at))
            _substantive[(life.Snapshot, at)] = notices.Length > 0;
        return life with { Edit = changes.Edits[at], Notices = notices };
    }

    private static bool Has(IReadOnlyList<Sentence> sentences, string? text) => text is not null && sentences.Any(s => s.Text == text);
}

using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Finds since when a wording stood on its page before an edit replaced it.</summary>
internal sealed class EarlierWordings
{
    private readonly ILookup<long, Step> _steps;
    private readonly IReadOnlyDictionary<long, DateTimeOffset> _firstChecks;

    private EarlierWordings(ILookup<long, Step> steps, IReadOnlyDictionary<long, DateTimeOffset> firstChecks) =>
        (_steps, _firstChecks) = (steps, firstChecks);

    /// <summary>Reads what is needed for edits of these articles, whose revisions were read before.</summary>
    public static async Task<EarlierWordings> OfAsync(
        ArchiveContext archive, long[] articleIds, IReadOnlyList<Revision> revisions, RevisionTexts texts, CancellationToken cancellationToken)
    {
        var firsts = articleIds.Length == 0 ? [] : await archive.Snapshots.Where(s => articleIds.Contains(s.ArticleId) && s.Number == 1)
            .Select(s => new { s.ArticleId, s.FirstSeenAt }).ToDictionaryAsync(s => s.ArticleId, s => s.FirstSeenAt, cancellationToken);
        return new EarlierWordings(
            revisions.OrderByDescending(r => r.To).ToLookup(
                r => r.ArticleId,
                r => new Step(r.To, new Sighting(r.NotBefore, r.DetectedAt), texts.ChangesOf(r))),
            firsts);
    }

    /// <summary>When the wording that a sentence edit replaced had come; null for an edit that replaced nothing.</summary>
    public Sighting? Before(long articleId, int from, Edit edit) => edit.Before.Count == 0
        ? null
        : Since(articleId, from, changes => changes.Edits.Any(e => Brings(e, edit.Before)));

    /// <summary>The same for a change of headline, standfirst or byline.</summary>
    public Sighting? Before(long articleId, int from, FieldEdit edit) => edit.Before is null
        ? null
        : Since(articleId, from, changes => changes.Fields.Any(f => f.Field == edit.Field && f.After == edit.Before));

    // The latest revision that brought any of it; else it was there at the first check.
    private Sighting? Since(long articleId, int from, Func<RevisionChanges, bool> brings)
    {
        foreach (var step in _steps[articleId])
        {
            if (step.To <= from && brings(step.Changes))
                return step.At;
        }

        return _firstChecks.TryGetValue(articleId, out var first) ? new Sighting(null, first) : null;
    }

    // A sentence that only moved was there before.
    private static bool Brings(Edit edit, IReadOnlyList<Sentence> sentences) =>
        edit.After.Any(a => sentences.Any(s => s.Text == a.Text)) && !(edit.Operation == EditOperation.Moved && edit.BeforeText == edit.AfterText);

    private readonly record struct Step(int To, Sighting At, RevisionChanges Changes);
}

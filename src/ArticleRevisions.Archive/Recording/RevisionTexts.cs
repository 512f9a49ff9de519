using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// The texts around revisions. A revision's changes are kept packed against the texts before and after it, which have most
/// of their words; they are written in full all the same, so that no later engine reads them otherwise.
/// </summary>
internal sealed class RevisionTexts
{
    private readonly Dictionary<(long ArticleId, int Number), Lazy<byte[]>> _texts;
    private readonly RevisionCache? _cache;

    private RevisionTexts(IEnumerable<KeptText> texts, RevisionCache? cache = null) => (_texts, _cache) =
        (texts.DistinctBy(t => (t.ArticleId, t.Number)).ToDictionary(t => (t.ArticleId, t.Number), t => new Lazy<byte[]>(t.Bytes)), cache);

    /// <summary>Reads the texts around some revisions, in one command; those around what the cache has are not needed.</summary>
    public static async Task<RevisionTexts> OfRevisionsAsync(
        ArchiveContext archive, IReadOnlyCollection<Revision> revisions, CancellationToken cancellationToken, RevisionCache? cache = null)
    {
        // Those from before are packed alone.
        long[] ids = [.. revisions.Where(r => Packing.NeedsDictionary(r.Changes) && cache?.Find<RevisionChanges>(r) is null).Select(r => r.Id)];
        return ids.Length == 0 ? new RevisionTexts([], cache) : new RevisionTexts(await KeptText.Of(archive, archive.Revisions.Where(r => ids.Contains(r.Id))
            .SelectMany(r => archive.Snapshots.Where(s => s.ArticleId == r.ArticleId && s.Number >= r.From && s.Number <= r.To))).ToListAsync(cancellationToken), cache);
    }

    /// <summary>What a revision changed.</summary>
    /// <exception cref="ArchiveException">It is damaged, or a text beside it is.</exception>
    public RevisionChanges ChangesOf(Revision revision)
    {
        if (_cache?.Find<RevisionChanges>(revision) is { } known)
            return known;
        var changes = Unpack(revision.Changes, () => Dictionary(TextOf(revision.ArticleId, revision.From), TextOf(revision.ArticleId, revision.To)));
        _cache?.Keep(revision, changes);
        return changes;
    }

    /// <summary>Packs a revision's changes against its two texts; what is kept already stays when it says the same.</summary>
    public static byte[] Pack(RevisionChanges changes, byte[] before, byte[] after, byte[] kept)
    {
        var written = ChangesWriter.Write(changes);
        var dictionary = Dictionary(before, after);
        return kept.Length > 0 && Says(kept, written, dictionary) ? kept : Packing.PackBytes(written, dictionary, Packing.TextLevel);
    }

    /// <summary>The changes that <see cref="Pack"/> packed.</summary>
    /// <exception cref="ArchiveException">They are damaged.</exception>
    public static RevisionChanges Unpack(byte[] packed, byte[] before, byte[] after) => Unpack(packed, () => Dictionary(before, after));

    private static bool Says(byte[] kept, byte[] written, byte[] dictionary)
    {
        try
        {
            return ChangesWriter.Write(Unpack(kept, () => dictionary)).AsSpan().SequenceEqual(written);
        }
        catch (ArchiveException)
        {
            // A damaged one is made again.
            return false;
        }
    }

    private static RevisionChanges Unpack(byte[] packed, Func<byte[]> dictionary) => Packing.NeedsDictionary(packed)
        ? ChangesReader.Read(Packing.UnpackBytes(packed, dictionary()))
        : Packing.Unpack<RevisionChanges>(packed);

    // The later text last: what is nearer costs less, and more words are of it.
    private static byte[] Dictionary(byte[] before, byte[] after) => [.. before, .. after];

    private byte[] TextOf(long articleId, int number) => _texts.TryGetValue((articleId, number), out var text)
        ? text.Value
        : throw new ArchiveException($"Snapshot {number} of article {articleId} is missing.");
}

using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>A snapshot's text as it is kept: in full, or against an earlier text of its article that is kept in full, its base.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Number">The snapshot.</param>
/// <param name="Packed">What is kept of it.</param>
/// <param name="BaseNumber">The base's snapshot; null for a text in full.</param>
/// <param name="PackedBase">What is kept of the base.</param>
internal sealed record KeptText(long ArticleId, int Number, byte[] Packed, int? BaseNumber, byte[]? PackedBase)
{
    /// <summary>The texts of some snapshots, each with its base.</summary>
    public static IQueryable<KeptText> Of(ArchiveContext archive, IQueryable<Snapshot> snapshots) => snapshots.Select(s => new KeptText(
        s.ArticleId,
        s.Number,
        s.Text,
        s.TextBase,
        archive.Snapshots.Where(b => b.ArticleId == s.ArticleId && b.Number == s.TextBase).Select(b => b.Text).FirstOrDefault()));

    /// <summary>The text as it was written before it was packed.</summary>
    /// <exception cref="ArchiveException">It is damaged, or its base is missing.</exception>
    public byte[] Bytes() => Packing.UnpackBytes(Packed, PackedBase is null ? null : Packing.UnpackBytes(PackedBase));

    /// <summary>The text.</summary>
    /// <exception cref="ArchiveException">It is damaged, or its base is missing.</exception>
    public ArticleText Read() => Packing.Read<ArticleText>(Bytes());
}

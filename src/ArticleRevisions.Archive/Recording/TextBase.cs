namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// The latest of an article's texts that is kept in full: the next ones are packed against it, never against each other, so
/// that any text is read from two rows.
/// </summary>
/// <param name="Number">Its snapshot.</param>
/// <param name="Bytes">The text before it was packed.</param>
/// <param name="PackedLength">Its bytes packed.</param>
internal sealed record TextBase(int Number, byte[] Bytes, int PackedLength)
{
    /// <summary>The base of the latest snapshot is that of the next.</summary>
    public static TextBase Of(KeptText latest) => latest is { BaseNumber: { } number, PackedBase: { } packed }
        ? new(number, Packing.UnpackBytes(packed), packed.Length)
        : new(latest.Number, Packing.UnpackBytes(latest.Packed), latest.Packed.Length);

    /// <summary>Packs a later text. Where that takes more than a third of what it would take in full, it is kept in full: the next base.</summary>
    public (byte[] Packed, int? Base) Pack(byte[] text)
    {
        var packed = Packing.PackBytes(text, Bytes, Packing.TextLevel);
        // Two texts of one article pack alike, so the base tells about how large this one would be.
        return 3L * packed.Length * Bytes.Length <= (long)PackedLength * text.Length ? (packed, Number) : (Packing.PackBytes(text), null);
    }
}

namespace ArticleRevisions.Archive.Recording;

/// <summary>Unpacks the texts of one article's snapshots as they come, the earlier ones first; each base is unpacked once.</summary>
internal sealed class TextReading
{
    private readonly Dictionary<int, byte[]> _inFull = [];

    /// <summary>The text as it was written before it was packed.</summary>
    /// <exception cref="ArchiveException">It is damaged, or its base is missing.</exception>
    public byte[] Next(int number, byte[] packed, int? textBase)
    {
        var bytes = Packing.UnpackBytes(packed, textBase is null ? null : _inFull.GetValueOrDefault(textBase.Value));
        if (textBase is null)
            _inFull[number] = bytes;
        return bytes;
    }
}

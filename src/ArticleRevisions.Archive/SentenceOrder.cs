using ArticleRevisions.Archive.Recording;

namespace ArticleRevisions.Archive;

/// <summary>How far an article's sentences have been followed, in which order they stand there, and all their wordings. Derived.</summary>
internal sealed class SentenceOrder
{
    public required long ArticleId { get; init; }
    public Article? Article { get; init; }

    /// <summary>The snapshot reached.</summary>
    public int Snapshot { get; set; }

    /// <summary>The highest lineage given so far; never given again.</summary>
    public int Lineages { get; set; }

    /// <summary>The lineage of every sentence in reading order, 0 for an empty one, as 7-bit encoded integers.</summary>
    public byte[] Order { get; private set; } = [];

    /// <summary>Every wording of every sentence, each once however many snapshots have it, as <see cref="WordingColumns"/> writes them.</summary>
    public byte[] Wordings { get; private set; } = [];

    /// <summary>Whether every wording is in the search index; not so in an archive from before there was one.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>The engine that read the snapshot reached.</summary>
    public string EngineVersion { get; set; } = "";

    /// <summary>By lineage and first snapshot.</summary>
    /// <exception cref="ArchiveException">They are damaged.</exception>
    public IReadOnlyList<KeptWording> ReadWordings() => WordingColumns.Read(Wordings);

    public void KeepWordings(IEnumerable<KeptWording> wordings) =>
        Wordings = WordingColumns.Write([.. wordings.OrderBy(w => w.Lineage).ThenBy(w => w.FirstSnapshot)]);

    public IReadOnlyList<int> ReadOrder()
    {
        using var reader = new BinaryReader(new MemoryStream(Order));
        var order = new List<int>();
        while (reader.BaseStream.Position < Order.Length)
            order.Add(reader.Read7BitEncodedInt());
        return order;
    }

    public void KeepOrder(IReadOnlyList<int> order)
    {
        using var written = new MemoryStream();
        using var writer = new BinaryWriter(written);
        foreach (var lineage in order)
            writer.Write7BitEncodedInt(lineage);
        writer.Flush();
        Order = written.ToArray();
    }
}

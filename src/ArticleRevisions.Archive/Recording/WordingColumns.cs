using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// Writes an article's wordings column by column, each value as its distance from what is likely, and packs them: most
/// sentences take three or four bytes beside their key.
/// </summary>
internal static class WordingColumns
{
    /// <summary>The first number; another one when the columns are others.</summary>
    private const int Version = 1;

    /// <param name="wordings">By lineage and first snapshot.</param>
    public static byte[] Write(IReadOnlyList<KeptWording> wordings)
    {
        using var bytes = new MemoryStream();
        using var column = new BinaryWriter(bytes);
        column.Write7BitEncodedInt(Version);
        column.Write7BitEncodedInt(wordings.Count);
        Each((w, before) => Signed(w.Lineage - (before?.Lineage ?? 0)));
        Each((w, _) => column.Write7BitEncodedInt(w.FirstSnapshot));
        Each((w, _) => Optional(w.LastSnapshot));
        Each((w, before) => Signed(w.Block - (before?.Block ?? 0)));
        Each((w, before) => Signed(w.Span.Start - LikelyStart(w.FirstSnapshot, w.Block, before)));
        Each((w, _) => column.Write7BitEncodedInt(w.Span.Length));
        Each((w, _) => column.Write7BitEncodedInt((int)w.Origin));
        Each((w, _) => Optional(w.RestorationOf));
        Each((w, _) => Optional(w.Parent));
        Each((w, _) => Optional(w.Heir));
        Each((w, _) =>
        {
            column.Write7BitEncodedInt(w.Moves.Count);
            foreach (var move in w.Moves)
            {
                column.Write7BitEncodedInt(move.Snapshot);
                column.Write7BitEncodedInt(move.From);
                column.Write7BitEncodedInt(move.To);
            }
        });
        Each((w, _) => column.Write(w.Key));
        column.Flush();
        return Packing.PackBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));

        void Each(Action<KeptWording, KeptWording?> write)
        {
            for (var i = 0; i < wordings.Count; i++)
                write(wordings[i], i > 0 ? wordings[i - 1] : null);
        }

        // Small ones of either sign take one byte.
        void Signed(int value) => column.Write7BitEncodedInt((value << 1) ^ (value >> 31));
        void Optional(int? value) => column.Write7BitEncodedInt(value + 1 ?? 0);
    }

    /// <exception cref="ArchiveException">They are damaged, or a later program wrote them.</exception>
    public static IReadOnlyList<KeptWording> Read(byte[] packed)
    {
        using var column = new BinaryReader(new MemoryStream(Packing.UnpackBytes(packed)));
        try
        {
            if (column.Read7BitEncodedInt() != Version)
                throw new ArchiveException("The sentences of an article were written by a newer version of ArticleRevisions.");
            var count = column.Read7BitEncodedInt();
            var (lineages, firsts, lasts) = (Running(Column(Signed)), Column(column.Read7BitEncodedInt), Column(Optional));
            var (blocks, starts, lengths) = (Running(Column(Signed)), Column(Signed), Column(column.Read7BitEncodedInt));
            var (origins, restorations, parents, heirs) = (Column(column.Read7BitEncodedInt), Column(Optional), Column(Optional), Column(Optional));
            var (moves, keys) = (Column(Moves), Column(column.ReadUInt32));
            var wordings = new List<KeptWording>(count);
            for (var i = 0; i < count; i++)
            {
                var start = starts[i] + LikelyStart(firsts[i], blocks[i], i > 0 ? wordings[i - 1] : null);
                wordings.Add(new KeptWording
                {
                    Lineage = lineages[i],
                    FirstSnapshot = firsts[i],
                    LastSnapshot = lasts[i],
                    Block = blocks[i],
                    Span = new TextSpan(start, start + lengths[i]),
                    Key = keys[i],
                    Origin = (WordingOrigin)origins[i],
                    RestorationOf = restorations[i],
                    Parent = parents[i],
                    Heir = heirs[i],
                    Moves = moves[i],
                });
            }

            return wordings;

            T[] Column<T>(Func<T> read) => [.. Enumerable.Range(0, count).Select(_ => read())];
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new ArchiveException("The sentences of an article are damaged.", e);
        }

        int Signed() => column.Read7BitEncodedInt() is var value ? (int)((uint)value >> 1) ^ -(value & 1) : 0;
        int? Optional() => column.Read7BitEncodedInt() is > 0 and var value ? value - 1 : null;
        SentenceMove[] Moves() =>
            [.. Enumerable.Range(0, column.Read7BitEncodedInt()).Select(_ => new SentenceMove(column.Read7BitEncodedInt(), column.Read7BitEncodedInt(), column.Read7BitEncodedInt()))];
    }

    // After the sentence before, in the same block of the same text, comes one space.
    private static int LikelyStart(int firstSnapshot, int block, KeptWording? before) =>
        before is not null && before.FirstSnapshot == firstSnapshot && before.Block == block ? before.Span.End + 1 : 0;

    private static int[] Running(int[] distances)
    {
        for (var i = 1; i < distances.Length; i++)
            distances[i] += distances[i - 1];
        return distances;
    }
}

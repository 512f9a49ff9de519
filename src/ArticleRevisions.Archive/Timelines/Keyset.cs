using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Pages of lists by keyset: the cursor is the last item's key, in base64url so that nobody builds on its look.</summary>
internal static class Keyset
{
    private const int MostItems = 100;

    /// <summary>How many items to read for a page: one more, which tells whether there is a next page.</summary>
    public static int Take(int limit) => Math.Clamp(limit, 1, MostItems) + 1;

    /// <summary>Makes a page of what <see cref="Take"/> read.</summary>
    public static ListPage<TItem> Page<TRow, TItem>(IReadOnlyList<TRow> rows, int limit, Func<TRow, TItem> item, Func<TRow, long[]> key)
    {
        var most = Take(limit) - 1;
        return rows.Count <= most
            ? new([.. rows.Select(item)], null)
            : new([.. rows.Take(most).Select(item)], Write(key(rows[most - 1])));
    }

    /// <summary>Reads a cursor of so many numbers; null without a cursor.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public static long[]? Read(string? cursor, int numbers)
    {
        if (cursor is null)
            return null;
        var parts = Decode(cursor).Split('.');
        var key = new long[numbers];
        if (parts.Length != numbers || !parts.Index().All(p => long.TryParse(p.Item, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key[p.Index])))
            throw NotOurs();
        return key;
    }

    /// <summary>An instant from a cursor.</summary>
    /// <exception cref="ArchiveException">The cursor is not one of ours.</exception>
    public static DateTimeOffset Instant(long ticks) =>
        ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw NotOurs();

    private static string Write(long[] key) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Join('.', key)));

    private static string Decode(string cursor)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        return Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var written)
            ? Encoding.ASCII.GetString(bytes, 0, written)
            : "";
    }

    private static ArchiveException NotOurs() => new("The cursor is not one that this list gave out. Start again without it.");
}

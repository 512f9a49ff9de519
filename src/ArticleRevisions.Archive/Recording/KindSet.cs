using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Kinds as one number that a database can filter by.</summary>
internal static class KindSet
{
    public static long Of(IEnumerable<Kind> kinds) => kinds.Aggregate(0L, (set, kind) => set | Bit(kind));

    public static long Bit(Kind kind) => 1L << (int)kind;

    public static IReadOnlyList<Kind> Kinds(long set) => [.. Enum.GetValues<Kind>().Where(kind => (set & Bit(kind)) != 0)];
}

using System.Globalization;

namespace ArticleRevisions.Web.Api;

/// <summary>
/// Names two snapshots as <c>from..to</c>: each a number, <c>latest</c>, or <c>previous</c>, the one before the other end.
/// </summary>
internal readonly record struct DiffRange
{
    private const string Latest = "latest";
    private const string Previous = "previous";

    private readonly string _from;
    private readonly string _to;

    private DiffRange(string from, string to) => (_from, _to) = (from, to);

    /// <summary>Whether both ends are numbers, so that it means the same for ever.</summary>
    public bool IsPermanent => char.IsAsciiDigit(_from[0]) && char.IsAsciiDigit(_to[0]);

    public static bool TryParse(string text, out DiffRange range)
    {
        range = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return false;

        range = new DiffRange(text[..dots], text[(dots + 2)..]);
        return IsEnd(range._from) && IsEnd(range._to) && (range._from != Previous || range._to != Previous);
    }

    /// <summary>The numbers meant for an article with so many snapshots; they may lie outside of it.</summary>
    public (int From, int To) Resolve(int latest)
    {
        var from = NumberOf(_from, latest);
        var to = NumberOf(_to, latest);
        return (from ?? to!.Value - 1, to ?? from!.Value - 1);
    }

    private static bool IsEnd(string end) => end is Latest or Previous || (end.Length > 0 && end.All(char.IsAsciiDigit));

    private static int? NumberOf(string end, int latest) => end switch
    {
        Latest => latest,
        Previous => null,
        // No article has so many snapshots that a longer number could be meant.
        _ => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue,
    };
}

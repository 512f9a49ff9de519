namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Points of omission, also with spaces between them (<c>. . .</c>).</summary>
internal static class Ellipses
{
    private const int Points = 3;

    /// <summary>
    /// Whether a stop is followed by an ellipsis that opens the next sentence: ". ...and then" or, in the manner of scholars,
    /// "a whole sentence. . . . The next".
    /// </summary>
    public static bool OpensSentence(string text, Stop stop)
    {
        var at = stop.Next;
        if (text[at] != '.' || stop.End != stop.At + 1 || stop.At == 0 || !char.IsLetterOrDigit(text[stop.At - 1]))
            return false;
        var dots = 0;
        while (at < text.Length && text[at] == '.' && dots <= Points)
            (at, dots) = (at + 1, dots + 1);
        if (dots == Points)
            return at < text.Length && char.IsLetter(text[at]);
        var spaced = 1;
        for (at = stop.Next; at + 2 < text.Length && text[at + 1] == ' ' && text[at + 2] == '.' && spaced <= Points; at += 2)
            spaced++;
        return spaced == Points && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);
    }

    /// <summary>How many spaced points end with this stop, itself included; 0 when it is none of them. Counts no further than four.</summary>
    public static int CountBefore(string text, Stop stop)
    {
        var (at, points) = (stop.At, 1);
        while (at - 2 >= stop.SentenceStart && text[at - 1] == ' ' && text[at - 2] == '.' && points <= Points)
            (at, points) = (at - 2, points + 1);
        return points == 1 ? 0 : points;
    }

    /// <summary>Whether spaced points end the sentence: not when they opened it, and not before the "I" that is always a capital.</summary>
    public static bool Ends(string text, Stop stop, int points, int next)
    {
        if (Scan.SkipWhiteSpace(text, stop.SentenceStart) > stop.At - (2 * (points - 1)) - 1)
            return false;
        return points > Points || Scan.WordAt(text, next) is not ("I" or "I’m" or "I'm" or "I’ve" or "I've");
    }
}

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>One side of an edit: the text and its changed ranges, in order.</summary>
internal sealed class ChangedText(string text, TextSpan[] changed)
{
    public string Text => text;

    public IReadOnlyList<TextSpan> Changed => changed;

    /// <summary>A side that came in or went away as a whole.</summary>
    public static ChangedText Whole(string text) => new(text, [new TextSpan(0, text.Length)]);

    /// <summary>The position of the first changed range that the range touches, or −1.</summary>
    public int RunOf(TextSpan span)
    {
        var low = 0;
        var high = changed.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (changed[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < changed.Length && changed[low].Start < span.End && changed[low].End > span.Start ? low : -1;
    }

    /// <summary>The words of one changed range.</summary>
    public string Words(int run) => text[changed[run].Start..changed[run].End];
}

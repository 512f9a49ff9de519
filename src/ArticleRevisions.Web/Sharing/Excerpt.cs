namespace ArticleRevisions.Web.Sharing;

/// <summary>Cuts text for where there is little room, between two words, with a mark for what is left out.</summary>
internal static class Excerpt
{
    /// <summary>The start of a text, of at most so many characters and the mark.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest - 1);
        end = end > 0 ? end : longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>The end of a text, of at most so many characters and the mark.</summary>
    public static string Ending(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var start = text.IndexOf(' ', text.Length - longest);
        start = start >= 0 && start < text.Length - 1 ? start + 1 : text.Length - longest;
        return "…" + text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}

namespace ArticleRevisions.Web.Sharing;

/// <summary>Cuts the start off a text, as <see cref="Rendering.Wording.Shortened"/> cuts its end.</summary>
internal static class Excerpt
{
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

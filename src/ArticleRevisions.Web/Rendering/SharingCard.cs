namespace ArticleRevisions.Web.Rendering;

/// <summary>What a page says of itself to those who show a link to it (Open Graph, and the card of a message).</summary>
/// <param name="Path">The page's path, the same for every view of it.</param>
/// <param name="Title">One line: whose article, and which.</param>
/// <param name="Description">What changed, in one or two sentences.</param>
internal sealed record SharingCard(string Path, string Title, string Description)
{
    private const int MostCharacters = 300;

    /// <summary>A card whose description is cut at a word's end when it is long.</summary>
    public static SharingCard Of(string path, string publication, string headline, string description) =>
        new(path, $"{publication}: {headline}", Cut(description));

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        var end = text.LastIndexOf(' ', MostCharacters - 1);
        end = end > 0 ? end : MostCharacters - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}

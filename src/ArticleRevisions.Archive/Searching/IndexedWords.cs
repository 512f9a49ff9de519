using System.Globalization;

namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// A row of the index: its id and its words. Among them, in characters for private use that no word of a text has, stand
/// the publication and whether the wording is gone, so that a search within them counts only what is there.
/// </summary>
internal sealed record IndexedWords(long Id, IReadOnlyList<string> Words)
{
    /// <summary>What every wording that is gone has.</summary>
    public const string Gone = "\uE001";

    /// <summary>What every wording of a publication has.</summary>
    public static string PublicationOf(long publicationId) => "\uE000" + publicationId.ToString(CultureInfo.InvariantCulture);

    public static IndexedWords Of(long id, long publicationId, bool isStanding, string text) => new(
        id,
        [PublicationOf(publicationId), .. isStanding ? Array.Empty<string>() : [Gone], .. SearchWords.Of(text).Select(w => w.Word)]);
}

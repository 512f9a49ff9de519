using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Counts a text's words and sentences as the engine counts them.</summary>
internal static class TextSize
{
    public static (int Words, int Sentences) Of(ArticleText text)
    {
        var itself = ArticleDiffer.Compare(text, text);
        return (itself.Statistics.WordsUnchanged, itself.Edits.Sum(e => e.After.Count));
    }
}

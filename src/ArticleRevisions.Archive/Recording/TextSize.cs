using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Counts the words and sentences of a text's blocks as the engine counts them.</summary>
internal static class TextSize
{
    public static (int Words, int Sentences) Of(ArticleText text)
    {
        var blocks = new ArticleText { Language = text.Language, Blocks = text.Blocks };
        var itself = ArticleDiffer.Compare(blocks, blocks);
        return (itself.Statistics.WordsUnchanged, itself.Edits.Sum(e => e.After.Count));
    }
}

using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Diffing;

/// <summary>How long the blocks of an article are, counted as <see cref="ArticleDiffer"/> counts.</summary>
/// <param name="Words">Words, numbers included.</param>
/// <param name="Sentences">Sentences; an empty block is one.</param>
public readonly record struct TextSize(int Words, int Sentences)
{
    /// <summary>Counts a text. Headline, standfirst and byline are not part of it.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static TextSize Of(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            text.Blocks.Sum(block => WordTokenizer.CountWords(block.Text)),
            ArticleSentences.Of(text, Languages.For(text.Language)).Length);
    }
}

using System.Text;

namespace ArticleRevisions.Diffing;

/// <summary>Puts a text together again from the sentences of a comparison.</summary>
internal static class Rebuilding
{
    public static IReadOnlyList<string> Blocks(IEnumerable<Sentence> sentences)
    {
        var blocks = new SortedDictionary<int, SortedDictionary<int, Sentence>>();
        foreach (var sentence in sentences)
        {
            if (!blocks.TryGetValue(sentence.Block, out var block))
                blocks.Add(sentence.Block, block = []);
            block.Add(sentence.Index, sentence);
        }

        return [.. blocks.Values.Select(block =>
            block.Values.Aggregate(new StringBuilder(), (text, s) => text.Append(s.Text).Append(s.Separator)).ToString())];
    }
}

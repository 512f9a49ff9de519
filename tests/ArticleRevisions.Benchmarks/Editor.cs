using System.Globalization;

namespace ArticleRevisions.Benchmarks;

/// <summary>Edits a text as a newsroom does: a figure, a name, a word or two, a sentence in or out or elsewhere.</summary>
internal sealed class Editor(int seed)
{
    private readonly SeededNumbers _random = new(seed);
    private readonly NewsText _writer = new(seed + 100, NewsWords.Own);

    /// <summary>A copy in which the given share of the sentences is edited, at least one.</summary>
    public List<List<string>> Edit(List<List<string>> paragraphs, double share)
    {
        List<List<string>> edited = [.. paragraphs.Select(p => p.ToList())];
        var count = Math.Max(1, (int)(paragraphs.Sum(p => p.Count) * share));
        for (var i = 0; i < count; i++)
        {
            var paragraph = edited[_random.Below(edited.Count)];
            if (paragraph.Count == 0)
                continue;
            var at = _random.Below(paragraph.Count);
            switch (_random.Below(10))
            {
                case 0:
                    paragraph.Insert(at, _writer.Sentence());
                    break;
                case 1 when paragraph.Count > 1:
                    paragraph.RemoveAt(at);
                    break;
                case 2 when paragraph.Count > 1:
                    var moved = paragraph[at];
                    paragraph.RemoveAt(at);
                    edited[_random.Below(edited.Count)].Add(moved);
                    break;
                case 3:
                    paragraph[at] = paragraph[at].TrimEnd('.') + ", according to people familiar with the matter.";
                    break;
                case 4 or 5:
                    paragraph[at] = WithAnotherFigure(paragraph[at]);
                    break;
                default:
                    paragraph[at] = WithOtherWords(paragraph[at]);
                    break;
            }
        }

        return edited;
    }

    private string WithAnotherFigure(string sentence)
    {
        var digit = sentence.AsSpan().IndexOfAnyInRange('1', '8');
        return digit < 0
            ? WithOtherWords(sentence)
            : string.Create(CultureInfo.InvariantCulture, $"{sentence[..digit]}{sentence[digit] - '0' + 1}{sentence[(digit + 1)..]}");
    }

    private string WithOtherWords(string sentence)
    {
        var words = sentence.Split(' ');
        for (var left = 1 + _random.Below(3); left > 0; left--)
            words[_random.Below(words.Length - 1)] = _random.OneOf(_random.Chance(0.5) ? NewsWords.Own.Nouns : NewsWords.Own.Adjectives);
        return string.Join(' ', words);
    }
}

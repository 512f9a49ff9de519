using System.Globalization;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>An article's text between two edits.</summary>
/// <param name="MadeAt">When it was put in place of the one before.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Paragraphs">The sentences of each paragraph.</param>
internal sealed record Edition(DateTimeOffset MadeAt, string Headline, IReadOnlyList<IReadOnlyList<string>> Paragraphs)
{
    public IEnumerable<string> Blocks => Paragraphs.Select(sentences => string.Join(' ', sentences));

    public int Words => Blocks.Sum(block => block.Split(' ').Length);

    /// <summary>Whether a reader sees the same.</summary>
    public bool IsSameAs(Edition other) => Headline == other.Headline && Blocks.SequenceEqual(other.Blocks);

    /// <summary>Its first paragraphs: what a broken template or a wall leaves.</summary>
    public Edition Teaser => First(2);

    /// <summary>So many paragraphs from its start.</summary>
    public Edition First(int paragraphs) => this with { Paragraphs = [.. Paragraphs.Take(paragraphs)] };

    /// <summary>Whether another text is so much shorter than this one that it may be no edit of it.</summary>
    public bool IsFarAbove(Edition other) => other.Words * 2 < Words;

    /// <summary>Whether another text has neither the headline nor a sentence of this one.</summary>
    public bool IsStrangerTo(Edition other) => Headline != other.Headline && !Paragraphs.SelectMany(p => p).Intersect(other.Paragraphs.SelectMany(p => p)).Any();
}

/// <summary>An article that is edited at known moments.</summary>
internal sealed class Story
{
    private const int Paragraphs = 9, FewestParagraphs = 7, MostParagraphs = 13, OneInCut = 12;

    private readonly Random _random;
    private readonly TimeSpan _pace;
    private readonly List<Edition> _editions = [];
    private DateTimeOffset _nextEdit;

    /// <param name="seed">Tells stories apart.</param>
    /// <param name="start">When its first edition stands.</param>
    /// <param name="pace">The time between two edits, give or take half of it.</param>
    public Story(int seed, DateTimeOffset start, TimeSpan pace)
    {
        _random = new Random(seed);
        _pace = pace;
        _editions.Add(new Edition(start, NewHeadline(), [.. Enumerable.Range(0, Paragraphs).Select(_ => NewParagraph())]));
        _nextEdit = Later(start);
    }

    public IReadOnlyList<Edition> Editions => _editions;

    /// <summary>The number of the edition that stands at an instant; never goes back.</summary>
    public int At(DateTimeOffset now)
    {
        for (; _nextEdit <= now; _nextEdit = Later(_nextEdit))
        {
            var next = Edited() with { MadeAt = _nextEdit };
            if (!next.IsSameAs(_editions[^1]))
                _editions.Add(next);
        }

        return _editions.Count - 1;
    }

    private Edition Edited()
    {
        var now = _editions[^1];
        // What was cut down to its beginning becomes whole again.
        if (_editions.Count > 1 && _editions[^2].IsFarAbove(now))
            return _editions[^2];
        if (now.Paragraphs.Count >= FewestParagraphs && _random.Next(OneInCut) == 0)
            return now.First(now.Paragraphs.Count / 3 + 1);
        var paragraphs = now.Paragraphs.ToList();
        var at = _random.Next(paragraphs.Count);
        var sentences = paragraphs[at].ToList();
        var inside = _random.Next(sentences.Count);
        switch (_random.Next(8))
        {
            case 0:
                return now with { Headline = NewHeadline() };
            case 1:
                return _editions[_random.Next(_editions.Count)] is var old && !now.IsFarAbove(old) ? old : now with { Headline = NewHeadline() };
            case 2 when paragraphs.Count < MostParagraphs:
                paragraphs.Insert(at + 1, NewParagraph());
                break;
            case 3 when paragraphs.Count > FewestParagraphs:
                // The end too: an edit that looks like a page cut short.
                paragraphs.RemoveAt(_random.Next(2) == 0 ? at : paragraphs.Count - 1);
                break;
            case 4 when sentences.Count > 1:
                sentences.RemoveAt(inside);
                paragraphs[at] = sentences;
                break;
            case 5:
                sentences[inside] = sentences[inside].Replace(" on ", " late on ", StringComparison.Ordinal).Replace(" late late ", " ", StringComparison.Ordinal);
                paragraphs[at] = sentences;
                break;
            case 6:
                sentences[inside] = OneCharacter(sentences[inside]);
                paragraphs[at] = sentences;
                break;
            default:
                sentences.Insert(inside, NewSentence());
                paragraphs[at] = sentences;
                break;
        }

        return now with { Paragraphs = paragraphs };
    }

    private string OneCharacter(string sentence)
    {
        var digits = Enumerable.Range(0, sentence.Length).Where(i => char.IsAsciiDigit(sentence[i])).ToArray();
        var at = digits[_random.Next(digits.Length)];
        return string.Concat(sentence.AsSpan(0, at), ((char)('1' + _random.Next(9))).ToString(), sentence.AsSpan(at + 1));
    }

    private List<string> NewParagraph() => [.. Enumerable.Range(0, 2 + _random.Next(3)).Select(_ => NewSentence())];

    private string NewSentence() => string.Create(CultureInfo.InvariantCulture,
        $"{StoryWords.Pick(StoryWords.Who, _random)} {StoryWords.Pick(StoryWords.Said, _random)} on {StoryWords.Pick(StoryWords.Days, _random)} that {_random.Next(111, 9999)} {StoryWords.Pick(StoryWords.Things, _random)} {StoryWords.Pick(StoryWords.Did, _random)} {StoryWords.Pick(StoryWords.Where, _random)}.");

    private string NewHeadline() => string.Create(CultureInfo.InvariantCulture,
        $"{_random.Next(111, 9999)} {StoryWords.Pick(StoryWords.Things, _random)} {StoryWords.Pick(StoryWords.Did, _random)} {StoryWords.Pick(StoryWords.Where, _random)}");

    private DateTimeOffset Later(DateTimeOffset then) => then + _pace * (0.5 + _random.NextDouble());
}

using System.Globalization;

namespace ArticleRevisions.Benchmarks;

/// <summary>Writes prose in the shape of news: names, figures, dates, quotations, sentences of 6 to 40 words in paragraphs of 1 to 5.</summary>
internal sealed class NewsText(int seed, NewsWords words)
{
    private static readonly string[] Months = ["January", "March", "April", "June", "August", "October", "November"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    private readonly SeededNumbers _random = new(seed);
    private readonly bool _isEnglish = words == NewsWords.Own;

    /// <summary>Paragraphs of sentences, in all at least so many words.</summary>
    public List<List<string>> Article(int wordCount)
    {
        List<List<string>> paragraphs = [];
        for (var written = 0; written < wordCount;)
        {
            List<string> paragraph = [];
            for (var left = 1 + _random.Below(5); left > 0 && written < wordCount; left--)
            {
                var sentence = Sentence();
                paragraph.Add(sentence);
                written += sentence.Count(c => c == ' ') + 1;
            }

            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }

    public string Sentence()
    {
        var text = _random.Below(10) switch
        {
            0 or 1 => $"“{Capital(Clause())},” {Speaker()} {Said()}. “{Capital(Clause())}.”",
            2 => $"{Clause()}, {Speaker()} {Said()}.",
            3 => $"{When()}, {Clause()}, {Link()} {Clause()}.",
            4 => $"{Clause()} {Link()} {Clause()}, {Link()} {Clause()}.",
            5 => $"{Clause()}.",
            _ => $"{Clause()}, {Link()} {Clause()}.",
        };
        return Capital(text);
    }

    private string Speaker() => words.People[_random.Below(words.People.Length)];

    private string Clause()
    {
        var subject = _random.Chance(0.5) ? _random.Chance(0.5) ? _random.OneOf(words.Bodies) : _random.OneOf(words.People) : Noun();
        var text = $"{subject} {_random.OneOf(words.Verbs)} {Noun()}";
        if (_random.Chance(0.3))
            text += $" {Of()} {Noun()}";
        if (_random.Chance(0.35))
            text += $" {In()} {_random.OneOf(words.Places)}";
        if (_random.Chance(0.25))
            text += " " + _random.OneOf(words.Adverbs);
        if (_random.Chance(0.3))
            text += " " + Figure();
        return text;
    }

    private string Noun() =>
        _random.OneOf(words.Small) + (_random.Chance(0.4) ? " " + _random.OneOf(words.Adjectives) : "") + " " + _random.OneOf(words.Nouns);

    private string Figure() => (_isEnglish ? _random.Below(6) : 6) switch
    {
        0 => $"at a cost of ${(1 + _random.Below(90)) / 10.0:0.0} million",
        1 => string.Create(CultureInfo.InvariantCulture, $"with {2 + _random.Below(9000):N0} people affected"),
        2 => $"by {1 + _random.Below(60)} percent",
        3 => $"in {1970 + _random.Below(55)}",
        4 => $"within {2 + _random.Below(20)} days",
        5 => $"on {_random.OneOf(Weekdays)}",
        _ => _random.OneOf(words.Nouns),
    };

    private string When() => _isEnglish
        ? $"On {_random.OneOf(Months)} {1 + _random.Below(28)}"
        : _random.OneOf(words.Nouns);

    private string Said() => _isEnglish
        ? $"{_random.OneOf(["said", "said", "told reporters", "argued", "warned"])} {(_random.Chance(0.4) ? "in a statement" : "on " + _random.OneOf(Weekdays))}"
        : _random.OneOf(words.Verbs);

    private string Link() => _random.OneOf(words.Links);

    private string Of() => _isEnglish ? "of" : _random.OneOf(words.Small);

    private string In() => _isEnglish ? "in" : _random.OneOf(words.Small);

    private static string Capital(string text) =>
        char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Everything that one side of an edit says, by kind.</summary>
internal sealed record SideReading(
    Vocabulary Vocabulary,
    List<Word> Words,
    IReadOnlyList<Expression> Dates,
    IReadOnlyList<NumberReading> Numbers,
    IReadOnlyList<Expression> Names,
    IReadOnlyList<Expression> Quotations,
    IReadOnlyList<Expression> Attributions,
    IReadOnlyList<Expression> Hedges,
    IReadOnlyList<Expression> Negations,
    IReadOnlyList<Expression> Connectives)
{
    private HashSet<string>? _stems;

    private static readonly SideReading Nothing = new(Vocabularies.English, [], [], [], [], [], [], [], [], []);

    /// <summary>True when a kind of its own speaks for the words in the range, or they only connect.</summary>
    public bool Claims(TextSpan span) =>
        Touches(Dates, span) || Touches(Names, span) || Touches(Attributions, span) || Touches(Hedges, span) || Touches(Connectives, span)
        || Numbers.Any(n => n.Expression.Span.Start < span.End && span.Start < n.Expression.Span.End);

    /// <summary>True when one of the words, all of this side, is the word in some form.</summary>
    public bool Says(Word word, IReadOnlyList<Word> words)
    {
        var stem = WordStems.Of(word.Folded, Vocabulary.Code);
        if (ReferenceEquals(words, Words))
            return (_stems ??= Words.Select(w => WordStems.Of(w.Folded, Vocabulary.Code)).ToHashSet(StringComparer.Ordinal)).Contains(stem);
        return words.Any(w => WordStems.Of(w.Folded, Vocabulary.Code) == stem);
    }

    /// <summary>The words that begin in the range.</summary>
    public List<Word> In(TextSpan range) => Words.FindAll(w => w.Span.Start >= range.Start && w.Span.Start < range.End);

    public static SideReading Of(string text, string language)
    {
        if (text.Length == 0)
            return Nothing;
        var words = TextTokens.Words(text);
        var vocabulary = Vocabulary.Of(language);
        var dates = DateExpressions.Find(text, words, vocabulary);
        return new SideReading(
            vocabulary,
            words,
            dates,
            NumberExpressions.Find(text, words, dates, language),
            NameExpressions.Find(text, words, dates, vocabulary),
            QuotationExpressions.Find(text),
            AttributionExpressions.Find(text, words, vocabulary),
            [.. vocabulary.Hedge.Find(text, words).Where(h => !IsMonthOrName(h, dates))],
            NegationExpressions.Find(text, words, vocabulary),
            vocabulary.Connectives.Find(text, words));
    }

    private static bool Touches(IReadOnlyList<Expression> expressions, TextSpan span)
    {
        foreach (var expression in expressions)
        {
            if (expression.Span.Start < span.End && span.Start < expression.Span.End)
                return true;
        }

        return false;
    }

    // "May" is a month, or a prime minister, where it has its capital inside a sentence.
    private static bool IsMonthOrName(Expression hedge, IReadOnlyList<Expression> dates) =>
        hedge.Text == "May" && (hedge.Span.Start > 0 || dates.Any(d => d.Span.Start < hedge.Span.End && hedge.Span.Start < d.Span.End));
}

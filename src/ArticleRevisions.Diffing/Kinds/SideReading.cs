namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Everything that one side of an edit says, by kind.</summary>
internal sealed record SideReading(
    Vocabulary Vocabulary,
    IReadOnlyList<Expression> Dates,
    IReadOnlyList<NumberReading> Numbers,
    IReadOnlyList<Expression> Names,
    IReadOnlyList<Expression> Quotations,
    IReadOnlyList<Expression> Attributions,
    IReadOnlyList<Expression> Hedges,
    IReadOnlyList<Expression> Negations)
{
    private static readonly SideReading Nothing = new(Vocabularies.English, [], [], [], [], [], [], []);

    /// <summary>True when a kind of its own speaks for the words in the range.</summary>
    public bool Claims(TextSpan span) =>
        Dates.Concat(Numbers.Select(n => n.Expression)).Concat(Names).Concat(Attributions).Concat(Hedges)
            .Any(e => e.Span.Start < span.End && span.Start < e.Span.End);

    public static SideReading Of(string text, string language)
    {
        if (text.Length == 0)
            return Nothing;
        var words = TextTokens.Words(text);
        var vocabulary = Vocabulary.Of(language);
        var dates = DateExpressions.Find(text, words, vocabulary);
        return new SideReading(
            vocabulary,
            dates,
            NumberExpressions.Find(text, words, dates, language),
            NameExpressions.Find(text, words, dates, vocabulary),
            QuotationExpressions.Find(text),
            vocabulary.Attribution.Find(text, words),
            [.. vocabulary.Hedge.Find(text, words).Where(h => !IsMonthOrName(h, dates))],
            NegationExpressions.Find(text, words, vocabulary));
    }

    // "May" is a month, or a prime minister, where it has its capital inside a sentence.
    private static bool IsMonthOrName(Expression hedge, IReadOnlyList<Expression> dates) =>
        hedge.Text == "May" && (hedge.Span.Start > 0 || dates.Any(d => d.Span.Start < hedge.Span.End && hedge.Span.Start < d.Span.End));
}

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Everything that one side of an edit says, by kind.</summary>
internal sealed record SideReading(
    IReadOnlyList<Expression> Dates,
    IReadOnlyList<NumberReading> Numbers,
    IReadOnlyList<Expression> Names,
    IReadOnlyList<Expression> Quotations,
    IReadOnlyList<Expression> Attributions,
    IReadOnlyList<Expression> Hedges,
    IReadOnlyList<Expression> Negations)
{
    private static readonly SideReading Nothing = new([], [], [], [], [], [], []);

    public static SideReading Of(string text, string language)
    {
        if (text.Length == 0)
            return Nothing;
        var words = TextTokens.Words(text);
        var vocabulary = Vocabulary.Of(language);
        var dates = DateExpressions.Find(text, words, vocabulary);
        return new SideReading(
            dates,
            NumberExpressions.Find(text, words, dates, language),
            NameExpressions.Find(text, words, dates, vocabulary),
            QuotationExpressions.Find(text),
            vocabulary.Attribution.Find(text, words),
            vocabulary.Hedge.Find(text, words),
            NegationExpressions.Find(text, words, vocabulary));
    }
}

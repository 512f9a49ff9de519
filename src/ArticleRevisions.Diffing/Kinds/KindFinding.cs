namespace ArticleRevisions.Diffing;

/// <summary>What an edit is about. An edit can have several kinds.</summary>
public enum Kind
{
    /// <summary>A quantity, figure, percentage, ordinal, duration or version.</summary>
    Number,

    /// <summary>A calendar date, weekday or clock time.</summary>
    Date,

    /// <summary>A person, organisation, place or product.</summary>
    Name,

    /// <summary>Text inside quotation marks, the marks themselves, or the speaker.</summary>
    Quotation,

    /// <summary>A reporting verb or a source.</summary>
    Attribution,

    /// <summary>How sure a statement is (alleged, may, about).</summary>
    Hedge,

    /// <summary>A statement turned into its opposite.</summary>
    Negation,

    /// <summary>The target of a link.</summary>
    Link,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The same word in another form.</summary>
    Spelling,

    /// <summary>Marks changed on their own.</summary>
    Punctuation,

    /// <summary>Style of quotes or dashes, white space, case of a heading.</summary>
    Typography,

    /// <summary>Page furniture such as a relative time or a counter.</summary>
    Template,

    /// <summary>Said otherwise, same information.</summary>
    Wording,

    /// <summary>Information added, removed or changed in another way.</summary>
    Content,
}

/// <summary>The two values of a changed number.</summary>
/// <param name="Before">The old value; percent as printed (26 for 26 %).</param>
/// <param name="After">The new value.</param>
/// <param name="Unit">What is counted (<c>days</c>, <c>%</c>, <c>$</c>), or null.</param>
public sealed record NumberChange(decimal Before, decimal After, string? Unit)
{
    /// <summary><see cref="After"/> − <see cref="Before"/>.</summary>
    public decimal Difference => After - Before;

    /// <summary><see cref="After"/> ÷ <see cref="Before"/>; null when <see cref="Before"/> is 0.</summary>
    public decimal? Ratio => Before == 0 ? null : After / Before;
}

/// <summary>A kind with the words that show it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Before">The words of the earlier text, or null when the kind came in with the later text.</param>
/// <param name="After">The words of the later text, or null when it went away.</param>
/// <param name="Number">The values, when both sides of a <see cref="Diffing.Kind.Number"/> could be read.</param>
public sealed record KindFinding(Kind Kind, string? Before, string? After, NumberChange? Number = null);

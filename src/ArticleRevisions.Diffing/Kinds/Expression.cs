namespace ArticleRevisions.Diffing.Kinds;

/// <summary>
/// Words that say one thing, such as a number or a name. Two expressions with the same <paramref name="Key"/> say the
/// same, however they are printed, so that what only moved or was put in other words cancels out.
/// </summary>
internal readonly record struct Expression(TextSpan Span, string Key, string Text)
{
    public static Expression At(string text, int start, int end, string key) =>
        new(new TextSpan(start, end), key, text[start..end]);
}

/// <summary>An expression of one side beside the one of the other side that took its place.</summary>
internal readonly record struct ExpressionPair(Expression? Before, Expression? After);

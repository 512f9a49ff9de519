namespace ArticleRevisions.Diffing;

/// <summary>Names that changed, and the speakers of quotations that stayed.</summary>
internal static class NameChanges
{
    private const int NearVerb = 24;

    public static void Add(
        List<JudgedFinding> findings, ChangedText old, ChangedText next, SideReading before, SideReading after, RunForm[] runs)
    {
        // A name that the other side prints without its capital, or spelled otherwise, is the same name.
        var pairs = ExpressionDifference.Of(old, next, Listed(old, before.Names, next), Listed(next, after.Names, old));
        foreach (var pair in Joined(old.Text, next.Text, pairs))
        {
            findings.Add(new JudgedFinding(new KindFinding(Kind.Name, pair.Before?.Text, pair.After?.Text), "name-changed", Significance.Substantive));
            if (IsSpeaker(pair, before, after))
                findings.Add(new JudgedFinding(new KindFinding(Kind.Quotation, pair.Before?.Text, pair.After?.Text), "speaker-changed", Significance.Substantive));
        }

        List<Expression> Listed(ChangedText side, IReadOnlyList<Expression> names, ChangedText other)
        {
            var others = new HashSet<string>(other.Changed.SelectMany((_, i) => TextTokens.Words(other.Words(i))).Select(w => w.Folded), StringComparer.Ordinal);
            return [.. names.Where(n => !(side.RunOf(n.Span) is var run and >= 0 && (runs[run] != RunForm.Lexical || others.Contains(n.Key))))];
        }
    }

    // The words of one name stand beside each other.
    private static IEnumerable<ExpressionPair> Joined(string before, string after, IReadOnlyList<ExpressionPair> pairs)
    {
        ExpressionPair? open = null;
        foreach (var pair in pairs)
        {
            if (open is { } one && Extend(before, one.Before, pair.Before) is var (old, oldFits) && oldFits
                && Extend(after, one.After, pair.After) is var (next, nextFits) && nextFits)
            {
                open = new ExpressionPair(old, next);
                continue;
            }

            if (open is { } done)
                yield return done;
            open = pair;
        }

        if (open is { } last)
            yield return last;
    }

    private static (Expression? Joined, bool Fits) Extend(string text, Expression? one, Expression? other) => (one, other) switch
    {
        (_, null) => (one, true),
        (null, _) => (other, false),
        ({ } a, { } b) when b.Span.Start - a.Span.End is 0 or 1 =>
            (Expression.At(text, a.Span.Start, b.Span.End, a.Key + " " + b.Key), true),
        _ => (one, false),
    };

    private static bool IsSpeaker(ExpressionPair pair, SideReading before, SideReading after) =>
        pair.Before is { } old && pair.After is { } next
        && before.Quotations.Any(q => after.Quotations.Any(o => o.Key == q.Key))
        && IsNearVerb(old, before) && IsNearVerb(next, after);

    private static bool IsNearVerb(Expression name, SideReading side) =>
        side.Attributions.Any(v => v.Span.Start - name.Span.End is >= 0 and <= NearVerb || name.Span.Start - v.Span.End is >= 0 and <= NearVerb);
}

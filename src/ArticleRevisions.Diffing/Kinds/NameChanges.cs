namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Names that changed, and the speakers of quotations that stayed.</summary>
internal static class NameChanges
{
    private const int NearVerb = 24;

    public static void Add(
        List<JudgedFinding> findings, ChangedText old, ChangedText next, SideReading before, SideReading after, RunForm[] runs)
    {
        var pairs = ExpressionDifference.Of(old, next, before.Names, after.Names)
            .Select(p => Without(p, old, next, runs))
            .Where(p => p.Before is not null || p.After is not null)
            .ToArray();
        foreach (var pair in Joined(old.Text, next.Text, pairs))
        {
            if (pair is { Before: { } was, After: { } now } && (IsAcronymOf(was.Text, now.Text) || IsAcronymOf(now.Text, was.Text)))
                continue;
            Found(Kind.Name, "name-changed", pair);
            if (IsSpeaker(pair, before, after))
                Found(Kind.Quotation, "speaker-changed", pair);
        }

        void Found(Kind kind, string rule, ExpressionPair pair) =>
            findings.Add(new JudgedFinding(new KindFinding(kind, pair.Before?.Text, pair.After?.Text), rule, Significance.Substantive));
    }

    // "UN" and "United Nations".
    private static bool IsAcronymOf(string acronym, string name)
    {
        var letters = string.Concat(acronym.Where(char.IsLetter));
        return letters.Length >= 2 && letters == string.Concat(name.Split(' ', '-').Where(w => w.Length > 1 && char.IsUpper(w[0])).Select(w => w[0]));
    }

    // A name that the other side prints without its capital, or spells otherwise, is the same name.
    private static ExpressionPair Without(ExpressionPair pair, ChangedText old, ChangedText next, RunForm[] runs)
    {
        if (pair.Before is { } was && pair.After is { } now && SpellingPairs.AreForms(was.Text, now.Text))
            return default;
        return new ExpressionPair(
            pair.Before is { } lost && !IsSame(lost, old, next, runs) ? lost : null,
            pair.After is { } gained && !IsSame(gained, next, old, runs) ? gained : null);
    }

    private static bool IsSame(Expression name, ChangedText side, ChangedText other, RunForm[] runs)
    {
        var run = side.RunOf(name.Span);
        if (run < 0 || runs[run] is RunForm.Spelling or RunForm.Typography or RunForm.Punctuation)
            return run >= 0;
        for (var i = 0; i < other.Changed.Count; i++)
        {
            if (TextTokens.Words(other.Words(i)).Exists(w => w.Folded == name.Key || w.Folded == name.Key + "'s" || IsPlainForm(w, name.Key)))
                return true;
        }

        return false;
    }

    // "dr's" beside "Doctors": the capital was all that made it look like a name.
    private static bool IsPlainForm(Word word, string name) => !word.IsCapitalised && WordStems.Of(word.Folded, "en") == WordStems.Of(name, "en");

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

using System.Runtime.InteropServices;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Finds the expressions that stand on one side only.</summary>
internal static class ExpressionDifference
{
    /// <summary>Expressions without an equal on the other side, those of the same changed range side by side.</summary>
    public static IReadOnlyList<ExpressionPair> Of(
        ChangedText before, ChangedText after, IReadOnlyList<Expression> inBefore, IReadOnlyList<Expression> inAfter)
    {
        var lost = Unmatched(before, inBefore, inAfter);
        var gained = Unmatched(after, inAfter, inBefore);
        if (lost.Count == 0 && gained.Count == 0)
            return [];
        var pairs = new List<ExpressionPair>();
        var next = 0;
        foreach (var (expression, run) in lost)
        {
            while (next < gained.Count && gained[next].Run < run)
                pairs.Add(new ExpressionPair(null, gained[next++].Expression));
            if (next < gained.Count && gained[next].Run == run)
                pairs.Add(new ExpressionPair(expression, gained[next++].Expression));
            else
                pairs.Add(new ExpressionPair(expression, null));
        }

        for (; next < gained.Count; next++)
            pairs.Add(new ExpressionPair(null, gained[next].Expression));
        return pairs;
    }

    private static List<(Expression Expression, int Run)> Unmatched(
        ChangedText side, IReadOnlyList<Expression> own, IReadOnlyList<Expression> others)
    {
        if (!AnyTouched(side, own))
            return [];
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var expression in others)
            CollectionsMarshal.GetValueRefOrAddDefault(left, expression.Key, out _)++;

        // Unchanged words take their equals first, so that the changed one of two equal expressions is the one left over.
        var touched = new List<(Expression, int)>();
        foreach (var expression in own)
        {
            var run = side.RunOf(expression.Span);
            if (run >= 0)
                touched.Add((expression, run));
            else
                Take(expression.Key);
        }

        return touched.FindAll(t => !Take(t.Item1.Key));

        bool Take(string key)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(left, key);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) || count == 0)
                return false;
            count--;
            return true;
        }
    }

    private static bool AnyTouched(ChangedText side, IReadOnlyList<Expression> expressions)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            if (side.RunOf(expressions[i].Span) >= 0)
                return true;
        }

        return false;
    }
}

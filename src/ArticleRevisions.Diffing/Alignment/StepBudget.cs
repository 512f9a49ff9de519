namespace ArticleRevisions.Diffing.Alignment;

/// <summary>Counts the work of a comparison, so that any pair ends: by operations, never by the clock.</summary>
internal sealed class StepBudget(long steps)
{
    private long _left = steps;

    /// <summary>True once some work was refused.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Takes the steps, or refuses when too few are left.</summary>
    public bool TrySpend(long steps)
    {
        if (steps > _left)
        {
            IsExhausted = true;
            return false;
        }

        _left -= steps;
        return true;
    }
}

namespace ArticleRevisions.Benchmarks;

/// <summary>Numbers that are the same on every machine and every release of .NET (SplitMix64).</summary>
internal sealed class SeededNumbers(int seed)
{
    // Not a multiple of the step below: seeds would give one sequence, shifted.
    private ulong _state = (ulong)seed * 0xD1342543DE82EF95;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(double share) => Next() >> 11 < share * (1UL << 53);

    /// <summary>One of the values; the first ones often, the last ones seldom, as words come in a text.</summary>
    public T OneOf<T>(IReadOnlyList<T> values)
    {
        var place = Math.Exp(Math.Log(values.Count + 1) * ((Next() >> 11) / (double)(1UL << 53))) - 1;
        return values[Math.Min((int)place, values.Count - 1)];
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

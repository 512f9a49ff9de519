namespace ArticleRevisions.Diffing;

/// <summary>The limits and thresholds of a comparison.</summary>
public sealed record DiffOptions
{
    /// <summary>The defaults.</summary>
    public static DiffOptions Default { get; } = new();

    /// <summary>Most sentences compared on one side; beyond it whole blocks are compared. Range 1–100,000; default 5,000.</summary>
    public int MaxSentences { get; init; } = 5_000;

    /// <summary>Lowest similarity at which two sentences are one edited sentence; three quarters of it where they are all that changed between two equal sentences. Range 0–1; default 0.4 (see understanding of alignment: greedy ≥ .4 on ArgRewrite).</summary>
    public double PairingThreshold { get; init; } = 0.4;

    /// <summary>Lowest similarity of a sentence that moved and was reworded. Range 0–1; default 0.6.</summary>
    public double MoveThreshold { get; init; } = 0.6;

    /// <summary>Share of a sentence's words that must be contained for a split or merge. Range 0–1; default 0.6.</summary>
    public double ContainmentThreshold { get; init; } = 0.6;

    /// <summary>Most word-by-word steps inside one comparison before sentences are compared as wholes. Default 40,000,000 (wikidiff2's cap).</summary>
    public long MaxWordSteps { get; init; } = 40_000_000;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSentences, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSentences, 100_000);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWordSteps);
        ThrowUnlessShare(PairingThreshold, nameof(PairingThreshold));
        ThrowUnlessShare(MoveThreshold, nameof(MoveThreshold));
        ThrowUnlessShare(ContainmentThreshold, nameof(ContainmentThreshold));
    }

    private static void ThrowUnlessShare(double value, string name)
    {
        if (value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(name, value, "A share lies between 0 and 1.");
    }
}

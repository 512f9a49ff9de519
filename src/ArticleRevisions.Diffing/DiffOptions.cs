namespace ArticleRevisions.Diffing;

/// <summary>The limits and thresholds of a comparison.</summary>
public sealed record DiffOptions
{
    /// <summary>The defaults.</summary>
    public static DiffOptions Default { get; } = new();

    /// <summary>Most sentences compared on one side; beyond it whole blocks are compared. Range 1–100,000; default 5,000.</summary>
    public int MaxSentences { get; init; } = 5_000;

    /// <summary>Lowest similarity at which two sentences in the same place are one edited sentence; less where their neighbours stayed, more where they stand far apart. Range 0–1; default 0.42 (fitted on ArgRewrite).</summary>
    public double PairingThreshold { get; init; } = 0.42;

    /// <summary>Lowest similarity of a sentence that moved and was reworded. Range 0–1; default 0.85.</summary>
    public double MoveThreshold { get; init; } = 0.85;

    /// <summary>How much a sentence beside a pair must add to be a part of a split or merge: the gain in similarity, and what speaks for it. Range 0–1; default 0.3 (fitted on WikiSplit, DEplain and ArgRewrite).</summary>
    public double SplitThreshold { get; init; } = 0.3;

    /// <summary>Most word-by-word steps inside one comparison before sentences are compared as wholes. Default 40,000,000 (wikidiff2's cap).</summary>
    public long MaxWordSteps { get; init; } = 40_000_000;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSentences, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSentences, 100_000);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWordSteps);
        ThrowUnlessShare(PairingThreshold, nameof(PairingThreshold));
        ThrowUnlessShare(MoveThreshold, nameof(MoveThreshold));
        ThrowUnlessShare(SplitThreshold, nameof(SplitThreshold));
    }

    private static void ThrowUnlessShare(double value, string name)
    {
        if (value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(name, value, "A share lies between 0 and 1.");
    }
}

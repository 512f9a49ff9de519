using ArticleRevisions.Diffing;
using BenchmarkDotNet.Attributes;

namespace ArticleRevisions.Benchmarks;

/// <summary>A whole comparison beside DiffPlex on the same pair.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private ArticlePair _pair = null!;

    [Params(800, 3_000, 20_000)]
    public int Words { get; set; }

    [Params(PairKind.Edited, PairKind.Rewrite, PairKind.Different)]
    public PairKind Kind { get; set; }

    [GlobalSetup]
    public void MakePair() => _pair = ArticlePair.Of(Words, Kind);

    [Benchmark(Baseline = true)]
    public object DiffPlexSideBySide() => Peers.SideBySide(_pair);

    [Benchmark]
    public object DiffPlexWords() => Peers.Words(_pair);

    [Benchmark]
    public RevisionDiff Compare() => ArticleDiffer.Compare(_pair.Before, _pair.After);
}

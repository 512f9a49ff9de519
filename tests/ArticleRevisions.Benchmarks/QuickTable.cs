using System.Globalization;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Benchmarks;

/// <summary>The table of <c>--quick</c>: ratios to the peers, from runs that take turns so that a noisy machine disturbs all alike.</summary>
internal static class QuickTable
{
    private const int Rounds = 9;

    private static readonly (int Words, PairKind Kind)[] Pairs =
    [
        (800, PairKind.Edited), (3_000, PairKind.Edited), (20_000, PairKind.Edited), (3_000, PairKind.Rewrite), (20_000, PairKind.Rewrite),
        (3_000, PairKind.Different), (20_000, PairKind.Different),
    ];

    public static void Print(TextWriter output)
    {
        output.WriteLine("Minimum of runs that take turns; ms wall and CPU, KB allocated, of one whole Compare. DiffPlex on the same pair.");
        output.WriteLine();
        output.WriteLine("| pair | ms | CPU ms | KB | side by side ms | KB | words ms | KB | ours / side by side | ours / words |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (words, kind) in Pairs)
            PrintRow(output, ArticlePair.Of(words, kind));
        output.WriteLine();
        PrintLarge(output, ArticlePair.Of(200_000, PairKind.Edited));
        PrintLarge(output, ArticlePair.Of(200_000, PairKind.Rewrite));
        PrintLarge(output, ArticlePair.Of(200_000, PairKind.Different));
    }

    private static void PrintRow(TextWriter output, ArticlePair pair)
    {
        Contender[] contenders =
        [
            new(() => ArticleDiffer.Compare(pair.Before, pair.After)),
            new(() => Peers.SideBySide(pair)),
            new(() => Peers.Words(pair)),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in contenders)
                contender.Run();
        }

        var (ours, sideBySide, words) = (contenders[0], contenders[1], contenders[2]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {pair.Name} | {ours.Milliseconds:0.000} | {ours.CpuMilliseconds:0.000} | {ours.Kilobytes:N0} | {sideBySide.Milliseconds:0.000} | {sideBySide.Kilobytes:N0} | {words.Milliseconds:0.000} | {words.Kilobytes:N0} | {ours.Milliseconds / sideBySide.Milliseconds:0.00} | {ours.Milliseconds / words.Milliseconds:0.00} |"));
    }

    private static void PrintLarge(TextWriter output, ArticlePair pair)
    {
        RevisionDiff? diff = null;
        var contender = new Contender(() => diff = ArticleDiffer.Compare(pair.Before, pair.After));
        contender.Run();
        contender.Run();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Name}: {contender.CpuMilliseconds:0} ms CPU, {contender.Kilobytes:N0} KB, truncated: {diff!.IsTruncated}"));
    }
}

using System.Globalization;
using ArticleRevisions.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["search", "--sentences", var sentences, "--seed", var seed])
    await SearchTable.PrintAsync(int.Parse(sentences, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), Console.Out);
else if (args.Contains("--quick", StringComparer.Ordinal))
    QuickTable.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ComparisonBenchmarks).Assembly).Run(args);

using ArticleRevisions.Benchmarks;
using BenchmarkDotNet.Running;

if (args.Contains("--quick", StringComparer.Ordinal))
    QuickTable.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ComparisonBenchmarks).Assembly).Run(args);

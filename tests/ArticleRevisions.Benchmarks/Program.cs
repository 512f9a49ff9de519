using System.Globalization;
using ArticleRevisions.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["search", "--sentences", var sentences, "--seed", var seed, .. var searchRest] && searchRest is [] or ["--data", _])
    await SearchTable.PrintAsync(
        int.Parse(sentences, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), searchRest.ElementAtOrDefault(1), Console.Out);
else if (args is ["pages", "--revisions", var revisions, "--seed", var pagesSeed, .. var rest] && rest is [] or ["--data", _])
    await PagesTable.PrintAsync(
        int.Parse(revisions, CultureInfo.InvariantCulture), int.Parse(pagesSeed, CultureInfo.InvariantCulture), rest.ElementAtOrDefault(1), Console.Out);
else if (args.Contains("--quick", StringComparer.Ordinal))
    QuickTable.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ComparisonBenchmarks).Assembly).Run(args);

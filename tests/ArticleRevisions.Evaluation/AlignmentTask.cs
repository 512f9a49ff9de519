using System.Text.Json.Nodes;
using ArticleRevisions.Diffing;
using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Evaluation;

/// <summary>Which sentence became which: links, counted per source. The sentences of a row are taken as they are given.</summary>
internal static class AlignmentTask
{
    private static readonly string[] Measures = ["all", "edited", "deleted", "added", "split", "merge", "moved"];

    private static readonly (string Source, string[] Measures)[] Told =
    [
        ("argrewrite", ["all", "edited", "deleted", "added", "split", "merge"]), ("deplain", ["all", "edited", "split", "merge"]), ("wikisplit", ["all", "split", "merge"]),
    ];

    public static EvaluationTask Task { get; } = new("Alignment of sentences: rows with old and new sentences and their links.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var (before, after) = (Article(row, "old"), Article(row, "new"));
        var aligned = Aligner.TryAlign(
            ArticleSentences.WholeBlocks(before), ArticleSentences.WholeBlocks(after), EqualBlocks.Of(before, after),
            DiffOptions.Default, new StepBudget(DiffOptions.Default.MaxWordSteps), new NoticePlaces([], [])) ?? throw new RowException($"Row {row["id"]} is too large.");
        return new JsonObject
        {
            ["links"] = Pairs(aligned.Links),
            ["moved"] = Pairs(aligned.Links.Where(aligned.Moves.ContainsKey)),
        };
    }

    private static ArticleText Article(JsonObject row, string side) =>
        new() { Language = row.TextOrNull("lang"), Blocks = [.. row.Texts(side).Select(s => new Block(BlockKind.Paragraph, s))] };

    private static JsonArray Pairs(IEnumerable<SentenceLink> links) => new(
    [
        .. links.SelectMany(
            l => Enumerable.Range(l.Before.Start, l.Before.Count),
            (l, i) => Enumerable.Range(l.After.Start, l.After.Count).Select(j => new JsonArray(i, j))).SelectMany(pairs => pairs),
    ]);

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        Dictionary<string, (int Rows, Dictionary<string, Score> Scores)> sources = [];
        foreach (var (gold, predicted) in rows)
        {
            var source = SourceOf(gold.Text("id"));
            var (count, scores) = sources.GetValueOrDefault(source, (0, Measures.ToDictionary(m => m, _ => default(Score))));
            foreach (var measure in Measures)
                scores[measure] += Measured(measure, gold, predicted);
            sources[source] = (count + 1, scores);
        }

        report.Table(
            ["source (rows) figure", "gold", "predicted", "P", "R", "F1"],
            from source in sources
            from measure in Measures
            let score = source.Value.Scores[measure]
            select (IReadOnlyList<object>)[$"{source.Key} ({source.Value.Rows}) {measure}", score.Gold, score.Predicted, score.Precision, score.Recall, score.F1]);

        // A splitter must not fire everywhere, so its precision on whole documents is a figure too.
        report.Figures(
        [
            .. Told.SelectMany(t => t.Measures, (t, m) => ($"{t.Source}_{m}_f1", (object)(Of(t.Source, m)?.F1 ?? double.NaN))),
            ("argrewrite_split_precision", Of("argrewrite", "split")?.Precision ?? double.NaN),
            ("argrewrite_merge_precision", Of("argrewrite", "merge")?.Precision ?? double.NaN),
        ]);

        Score? Of(string source, string measure) => sources.TryGetValue(source, out var found) ? found.Scores[measure] : null;
    }

    private static string SourceOf(string id) => id.Split('-')[0] switch
    {
        "argrewrite2" => "argrewrite",
        "deplainweb" => "deplain",
        "wikisplit" => "wikisplit",
        _ => "other",
    };

    private static Score Measured(string measure, JsonObject gold, JsonObject predicted)
    {
        var (before, after) = (gold.Texts("old"), gold.Texts("new"));
        return measure switch
        {
            "edited" => Compared(links => links.Where(l => before[l.Old] != after[l.New])),
            "deleted" => Compared(links => Enumerable.Range(0, before.Count).Except(links.Select(l => l.Old))),
            "added" => Compared(links => Enumerable.Range(0, after.Count).Except(links.Select(l => l.New))),
            "split" => Compared(links => Groups(links.Select(l => (l.Old, l.New)))),
            "merge" => Compared(links => Groups(links.Select(l => (l.New, l.Old)))),
            "moved" => Score.Of(predicted.Pairs("moved").ToHashSet(), gold.Pairs("moved").ToHashSet()),
            _ => Compared(links => links),
        };

        Score Compared<T>(Func<IReadOnlyList<(int Old, int New)>, IEnumerable<T>> part) =>
            Score.Of(part(predicted.Pairs("links")).ToHashSet(), part(gold.Pairs("links")).ToHashSet());
    }

    // A sentence with exactly its several partners.
    private static IEnumerable<string> Groups(IEnumerable<(int One, int Other)> links) =>
        links.GroupBy(l => l.One, l => l.Other).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(' ', g.Order())}");
}

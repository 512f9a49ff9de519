using System.Text.Json.Nodes;
using ArticleRevisions.Diffing.Segmentation;

namespace ArticleRevisions.Evaluation;

/// <summary>Sentence boundaries, counted in characters that are not white space; the end of a text is none.</summary>
internal static class SegmentationTask
{
    private const string News = "treebank: en news (Wikinews)";
    private const string Web = "treebank: en weblog/newsgroup";

    public static EvaluationTask Task { get; } = new("Sentence boundaries: rows with text and sentences.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var text = row.Text("text");
        var sentences = SentenceCutter.Cut(text, Languages.For(row.TextOrNull("lang")))
            .Select(c => text[c.Start..c.End]).Where(s => !string.IsNullOrWhiteSpace(s));
        return new JsonObject { ["sentences"] = new JsonArray([.. sentences.Select(s => JsonValue.Create(s))]) };
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var groups = new SortedDictionary<string, List<(Score Score, bool IsExact)>>(StringComparer.Ordinal);
        foreach (var (gold, predicted) in rows)
        {
            var text = gold.Text("text");
            var (want, got) = (Boundaries(text, gold.Texts("sentences")), Boundaries(text, predicted.Texts("sentences")));
            foreach (var group in GroupsOf(gold))
            {
                if (!groups.TryGetValue(group, out var members))
                    groups[group] = members = [];
                members.Add((Score.Of(got, want), got.SetEquals(want)));
            }
        }

        report.Table(["group", "n", "P", "R", "F1", "exact"], groups.Select(g =>
        {
            var sum = Sum(g.Key);
            return (IReadOnlyList<object>)[g.Key, g.Value.Count, sum.Precision, sum.Recall, sum.F1, Exact(g.Key)];
        }));
        report.Figures(
        [
            ("news_en_f1", F1(News)), ("news_en_exact", Exact(News)), ("web_en_f1", F1(Web)), ("treebank_en_f1", F1("treebank, en")),
            ("treebank_other_f1", F1("treebank, other languages")), ("treebank_other_exact", Exact("treebank, other languages")),
            ("golden_en_exact", Exact("golden, en")), ("golden_other_exact", Exact("golden, other languages")),
            ("golden_rules_exact", Exact("golden: Golden Rules en")),
        ]);

        Score Sum(string group) => groups[group].Aggregate(default(Score), (sum, m) => sum + m.Score);

        double F1(string group) => groups.ContainsKey(group) ? Sum(group).F1 : double.NaN;

        double Exact(string group) => groups.TryGetValue(group, out var m) ? Report.Share(m.Count(x => x.IsExact), m.Count) : double.NaN;
    }

    private static IEnumerable<string> GroupsOf(JsonObject row)
    {
        var (kind, language) = (row.Text("kind"), row.Text("lang"));
        yield return $"{kind}, {(language == "en" ? "en" : "other languages")}";
        if (row.Text("id").StartsWith("grs-en", StringComparison.Ordinal))
            yield return "golden: Golden Rules en";
        if (kind == "treebank")
        {
            yield return $"treebank: {language} {row.Text("genre").Split(',')[0]}";
            yield break;
        }

        yield return $"golden: lang {language}";
        yield return $"golden: from {row.Text("source").Split(' ')[0]}";
    }

    private static HashSet<int> Boundaries(string text, IReadOnlyList<string> sentences)
    {
        var (ends, count) = (new HashSet<int>(), 0);
        foreach (var sentence in sentences)
            ends.Add(count += Solid(sentence));
        ends.Remove(Solid(text));
        return ends;
    }

    // Counted in code points, as the data does.
    private static int Solid(string text) => text.EnumerateRunes().Count(r => !System.Text.Rune.IsWhiteSpace(r));
}

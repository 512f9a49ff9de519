using System.Text.Json.Nodes;
using ArticleRevisions.Diffing;
using ArticleRevisions.Diffing.Alignment;
using ArticleRevisions.Diffing.Edits;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Evaluation;

/// <summary>Kinds and weight of edited sentences: the two wordings of a row are judged as one replaced sentence.</summary>
internal static class KindsTask
{
    private const long WordSteps = 40_000_000;

    private static readonly Kind[] Judged =
    [
        Kind.Number, Kind.Date, Kind.Name, Kind.Quotation, Kind.Attribution, Kind.Hedge, Kind.Negation, Kind.Spelling, Kind.Punctuation, Kind.Typography,
    ];

    private static readonly Kind[] Reported = [Kind.Wording, Kind.Content];

    public static EvaluationTask Task { get; } = new("Kinds of edits: rows with before, after, kinds and significance.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var (before, after) = (row.Text("before"), row.Text("after"));
        var edit = EditJudge.Judge(
            new Edit
            {
                Operation = EditOperation.Replaced,
                Before = [Whole(before)],
                After = [Whole(after)],
                Words = WordEdits.Between(before, after, new StepBudget(WordSteps)),
            },
            row.TextOrNull("lang"));
        var kinds = edit.Kinds.Select(k => k.Kind).Distinct().Where(k => Judged.Contains(k) || Reported.Contains(k));
        return new JsonObject
        {
            ["kinds"] = new JsonArray([.. kinds.Select(k => JsonValue.Create(Name(k)))]),
            ["significance"] = SignificanceNames.Of(edit.Significance),
        };
    }

    private static Sentence Whole(string text) => new(0, 0, BlockKind.Paragraph, new TextSpan(0, text.Length), text, "");

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var counted = rows.Where(r => !r.Gold.IsTrue("doubtful")).ToArray();
        var scores = Judged.Concat(Reported).ToDictionary(k => k, k => counted.Aggregate(default(Score), (sum, r) => sum + Of(r, Name(k))));
        var all = Judged.Aggregate(default(Score), (sum, k) => sum + scores[k]);
        report.Table(
            [$"kind ({counted.Length} edits)", "gold", "predicted", "P", "R", "F1"],
            scores.Select(s => Line(Judged.Contains(s.Key) ? Name(s.Key) : Name(s.Key) + ", not judged", s.Value)).Append(Line("all ten, micro", all)));
        report.Line();
        report.Table(
            ["significance", "edits", .. SignificanceNames.All],
            SignificanceNames.Values.Select(v => (IReadOnlyList<object>)[v, counted.Count(r => r.Gold.Text("significance") == v),
                .. SignificanceNames.Values.Select(x => (object)counted.Count(r => r.Gold.Text("significance") == v && r.Predicted.TextOrNull("significance") == x)), 0]));
        report.Figures(
        [
            ("micro_f1", all.F1), ("macro_f1", Judged.Average(k => scores[k].F1)), .. Judged.Select(k => (Name(k) + "_f1", (object)scores[k].F1)),
            ("significance", Report.Share(counted.Count(r => r.Gold.Text("significance") == r.Predicted.TextOrNull("significance")), counted.Length)),
        ]);

        static IReadOnlyList<object> Line(string name, Score score) => [name, score.Gold, score.Predicted, score.Precision, score.Recall, score.F1];
    }

    private static Score Of((JsonObject Gold, JsonObject Predicted) row, string kind)
    {
        var (wanted, got) = (row.Gold.Texts("kinds").Contains(kind), row.Predicted.Texts("kinds").Contains(kind));
        return new Score(wanted && got ? 1 : 0, got ? 1 : 0, wanted ? 1 : 0);
    }

    private static string Name(Kind kind) => kind.ToString().ToLowerInvariant();
}

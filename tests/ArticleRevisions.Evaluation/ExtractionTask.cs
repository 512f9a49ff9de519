using System.Text.Json.Nodes;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// The body of a page's article. A set has bodies (4-token shingles, as scrapinghub/article-extraction-benchmark counts
/// them) or segments that must and must not occur.
/// </summary>
internal static class ExtractionTask
{
    private const int ShingleLength = 4;

    public static EvaluationTask Task { get; } = new("Article bodies: a folder of pages with articleBody, or with and without.", Predict, Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder) => new()
    {
        ["articleBody"] = PageFolder.Article(folder, row) is { } article ? string.Join('\n', Lines(article.Text, row)) : "",
    };

    /// <summary>Sets of segments count the standfirst as text that must be found; sets of bodies begin after it.</summary>
    private static IEnumerable<string> Lines(ArticleText text, JsonObject row)
    {
        var body = text.Blocks.Select(b => b.Text);
        return row.ContainsKey("with") && text.Standfirst is { } standfirst ? body.Prepend(standfirst) : body;
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        if (rows.Count > 0 && rows[0].Gold.ContainsKey("with"))
            PrintSegments(rows, report);
        else
            PrintBodies(rows, report);
    }

    private static void PrintBodies(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var pages = rows.Select(r => ScoreOf(r.Gold.TextOrNull("articleBody"), r.Predicted.Text("articleBody"))).ToArray();
        var (precision, recall) = (Mean(pages.Where(p => p.Score.Predicted > 0).Select(p => p.Score.Precision)), Mean(pages.Where(p => p.Score.Gold > 0).Select(p => p.Score.Recall)));
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        var exact = Mean(pages.Select(p => p.IsExact ? 1.0 : 0));
        report.Table(["pages", "empty", "F1", "P", "R", "exact"], [[pages.Length, pages.Count(p => p.Score.Predicted == 0), f1, precision, recall, exact]]);
        report.Figures([("pages", pages.Length), ("f1", f1), ("precision", precision), ("recall", recall), ("exact", exact)]);
    }

    private static (Score Score, bool IsExact) ScoreOf(string? gold, string predicted)
    {
        var (want, got) = (PythonText.Words(gold), PythonText.Words(predicted));
        var (wanted, found) = (Shingles(want), Shingles(got));
        var hits = found.Sum(f => Math.Min(f.Value, wanted.GetValueOrDefault(f.Key)));
        return (new Score(hits, found.Values.Sum(), wanted.Values.Sum()), want.SequenceEqual(got, StringComparer.Ordinal));
    }

    private static Dictionary<string, int> Shingles(IReadOnlyList<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var length = Math.Min(ShingleLength, words.Count);
        for (var i = 0; length > 0 && i + length <= words.Count; i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    private static void PrintSegments(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var (found, missed, wrong, avoided, clean) = (0, 0, 0, 0, 0);
        foreach (var (gold, predicted) in rows)
        {
            var body = PythonText.FoldSpace(predicted.Text("articleBody"));
            var (with, without) = (Count("with"), Count("without"));
            found += with.Hits;
            missed += with.All - with.Hits;
            wrong += without.Hits;
            avoided += without.All - without.Hits;
            clean += with.Hits == with.All && without.Hits == 0 ? 1 : 0;

            (int Hits, int All) Count(string member)
            {
                var segments = gold.Texts(member);
                return (segments.Count(s => body.Contains(PythonText.FoldSpace(s).Trim(), StringComparison.Ordinal)), segments.Count);
            }
        }

        var score = new Score(found, found + wrong, found + missed);
        var accuracy = Report.Share(found + avoided, found + missed + wrong + avoided);
        var page = Report.Share(clean, rows.Count);
        report.Table(["pages", "tp", "fn", "fp", "tn", "P", "R", "F1", "accuracy", "page"],
            [[rows.Count, found, missed, wrong, avoided, score.Precision, score.Recall, score.F1, accuracy, page]]);
        report.Figures([("pages", rows.Count), ("f1", score.F1), ("precision", score.Precision), ("recall", score.Recall), ("accuracy", accuracy), ("page", page)]);
    }

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();
}

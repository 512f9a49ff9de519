using System.Text.Json.Nodes;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// Weight of edits in whole essays, against what people said each was for. The two drafts are compared as articles, paragraph
/// by paragraph, with our own sentences and our own alignment: an edit that was paired wrongly is judged wrongly here too.
/// </summary>
internal static class SignificanceTask
{
    private static readonly HashSet<string> Surface = ["Conventions/Grammar/Spelling"];

    private static readonly HashSet<string> Content =
        ["Claims/Ideas", "Evidence", "Warrant/Reasoning/Backing", "Rebuttal/Reservation", "General Content Development", "Precision"];

    public static EvaluationTask Task { get; } = new("Weight of edits: rows of aligned drafts with a purpose for each new sentence.", Predict, Print);

    private static JsonObject? Predict(JsonObject row, DirectoryInfo folder)
    {
        if (row["purpose"] is null)
            return null;
        var (old, next) = (new Draft(row, "old"), new Draft(row, "new"));
        var verdicts = new Significance?[next.Places.Count];
        foreach (var edit in ArticleDiffer.Compare(old.Text, next.Text).Edits.Where(e => e.Operation != EditOperation.Unchanged))
        {
            foreach (var sentence in edit.After)
            {
                foreach (var i in next.At(sentence))
                    verdicts[i] = verdicts[i] > edit.Significance ? verdicts[i] : edit.Significance;
            }
        }

        return new JsonObject { ["significance"] = new JsonArray([.. verdicts.Select(v => v is { } s ? JsonValue.Create(SignificanceNames.Of(s)) : null)]) };
    }

    private static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var counts = new Dictionary<(string Group, string Value), int>();
        foreach (var (gold, predicted) in rows)
        {
            foreach (var (group, value) in PlainEdits(gold, predicted.List("significance")))
                counts[(group, value)] = counts.GetValueOrDefault((group, value)) + 1;
        }

        string[] groups = ["surface", "content", "wording"];
        report.Table(
            ["group", "edits", .. SignificanceNames.All],
            groups.Select(g => (IReadOnlyList<object>)[g, Total(g), .. SignificanceNames.All.Select(v => (object)Count(g, v))]));
        report.Figures(
        [
            ("surface", Report.Share(Count("surface", "cosmetic") + Count("surface", "minor"), Total("surface"))),
            ("content", Report.Share(Count("content", "substantive"), Total("content"))),
            ("wording_substantive", Report.Share(Count("wording", "substantive"), Total("wording"))),
        ]);

        int Count(string group, string value) => counts.GetValueOrDefault((group, value));

        int Total(string group) => SignificanceNames.All.Sum(v => Count(group, v));
    }

    // New sentences in exactly one link, whose old sentence has no other link and differs from it.
    private static IEnumerable<(string Group, string Value)> PlainEdits(JsonObject gold, JsonArray predicted)
    {
        var (old, next, links) = (gold.Texts("old"), gold.Texts("new"), gold.Pairs("links"));
        var (olds, news) = (links.CountBy(l => l.Old).ToDictionary(), links.CountBy(l => l.New).ToDictionary());
        foreach (var (i, j) in links.Where(l => olds[l.Old] == 1 && news[l.New] == 1 && old[l.Old] != next[l.New]))
        {
            if (GroupOf(gold.List("purpose")[j]?.GetValue<string>()) is { } group)
                yield return (group, predicted[j]?.GetValue<string>() ?? "null");
        }
    }

    private static string? GroupOf(string? purpose) =>
        purpose is null ? null : Surface.Contains(purpose) ? "surface" : Content.Contains(purpose) ? "content" : purpose == "Word-Usage/Clarity" ? "wording" : null;

    /// <summary>A draft as an article, and where each sentence of the data stands in it.</summary>
    private sealed class Draft
    {
        public Draft(JsonObject row, string side)
        {
            var (sentences, paragraphs) = (row.Texts(side), row.List(side + "_par"));
            var blocks = new List<Block>();
            var places = new List<(int Block, TextSpan Span)>();
            for (var i = 0; i < sentences.Count; i++)
            {
                var text = i > 0 && paragraphs[i]?.ToJsonString() == paragraphs[i - 1]?.ToJsonString() ? blocks[^1].Text + " " : "";
                if (text.Length > 0)
                    blocks.RemoveAt(blocks.Count - 1);
                places.Add((blocks.Count, new TextSpan(text.Length, text.Length + sentences[i].Length)));
                blocks.Add(new Block(BlockKind.Paragraph, text + sentences[i]));
            }

            (Text, Places) = (new ArticleText { Language = row.TextOrNull("lang"), Blocks = blocks }, places);
        }

        public ArticleText Text { get; }

        public IReadOnlyList<(int Block, TextSpan Span)> Places { get; }

        /// <summary>The data's sentences that the product's sentence shares characters with.</summary>
        public IEnumerable<int> At(Sentence sentence) =>
            Enumerable.Range(0, Places.Count).Where(i => Places[i].Block == sentence.Block && Places[i].Span.Start < sentence.Span.End && sentence.Span.Start < Places[i].Span.End);
    }
}

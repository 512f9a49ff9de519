using System.Globalization;

namespace ArticleRevisions.Evaluation;

/// <summary>Precision, recall and their harmonic mean, counted from hits. Nothing to find and nothing said is 1.</summary>
internal readonly record struct Score(int Hits, int Predicted, int Gold)
{
    public double Precision => Predicted > 0 ? (double)Hits / Predicted : Gold == 0 ? 1 : 0;

    public double Recall => Gold > 0 ? (double)Hits / Gold : Predicted == 0 ? 1 : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Score operator +(Score one, Score other) =>
        new(one.Hits + other.Hits, one.Predicted + other.Predicted, one.Gold + other.Gold);

    /// <summary>Compares two sets of findings.</summary>
    public static Score Of<T>(IReadOnlySet<T> predicted, IReadOnlySet<T> gold) => new(predicted.Count(gold.Contains), predicted.Count, gold.Count);
}

/// <summary>Prints tables for people, and last one line of figures for programs.</summary>
internal sealed class Report(TextWriter output)
{
    public void Line(string text = "") => output.WriteLine(text);

    /// <summary>A table: the first column to the left, the others to the right; shares with three places.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object>> rows)
    {
        string[][] cells = [[.. head], .. rows.Select(r => r.Select(Cell).ToArray())];
        var widths = head.Select((_, k) => cells.Max(r => r[k].Length)).ToArray();
        foreach (var row in cells)
            output.WriteLine(string.Join("  ", row.Select((c, k) => k == 0 ? c.PadRight(widths[k]) : c.PadLeft(widths[k]))).TrimEnd());
    }

    /// <summary>The last line: <c>FIGURE name=value …</c>, shares with four places.</summary>
    public void Figures(IEnumerable<(string Name, object Value)> figures) =>
        output.WriteLine("FIGURE " + string.Join(' ', figures.Select(f => $"{f.Name}={(f.Value is double d ? Number(d, "0.0000") : f.Value)}")));

    /// <summary>A share, or not a number when there was nothing to count.</summary>
    public static double Share(int hits, int total) => total > 0 ? (double)hits / total : double.NaN;

    private static string Cell(object value) => value switch
    {
        double d => Number(d, "0.000"),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A tie goes to the even digit, as the scorers do: 0.8125 is 0.812.
    private static string Number(double value, string format) =>
        double.IsNaN(value) ? "nan" : Math.Round(value, format.Length - 2, MidpointRounding.ToEven).ToString(format, CultureInfo.InvariantCulture);
}

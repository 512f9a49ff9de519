using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation.Schedules;

/// <summary>Plays our schedule beside those of other trackers over histories of changes.</summary>
internal static class ScheduleTask
{
    private const double Horizon = 45 * 24 * 3600.0;

    // The search for the setting that spends, or catches, as much as the ladder: each step halves the doubt.
    private const int SearchSteps = 12;
    private const double Eager = 0.0005;
    private const double Lazy = 4;

    private static readonly string[] Head = ["schedule", "checks", "caught/1000", "caught", "median delay, min"];

    public static EvaluationTask Task { get; } = new(
        "When to look again: checks, share of changes caught and median delay, beside the schedules of other trackers.",
        (row, _) => ChangeHistory.Of(row) is { } history ? new JsonObject { ["changes"] = history.Changes.Length } : null,
        (rows, report) => Score([.. rows.Select(r => ChangeHistory.Of(r.Gold)!)], report));

    private static void Score(IReadOnlyList<ChangeHistory> world, Report report)
    {
        report.Line($"{world.Count} articles, {world.Sum(h => h.Changes.Count(c => c < Horizon)) / Math.Max(1.0, world.Count):0.00} changes each within 45 days");
        var peers = PeerSchedules.All().Select(p => (p.Name, Played: PeerSchedules.Play(world, p.Schedule, Horizon))).ToList();
        var ladder = PeerSchedules.Play(world, PeerSchedules.Ladder, Horizon);
        var caughtAsMuch = Search(world, played => played.Share >= ladder.Share, Eager, Lazy);
        var spentAsMuch = Search(world, played => played.Checks <= ladder.Checks, Lazy, Eager);
        var rows = peers.Select(p => Row(p.Name, p.Played)).ToList();
        rows.Add(Row("ours, as set (0.05)", OwnSchedule.Play(world, 0.05, Horizon)));
        rows.Add(Row($"ours, newsdiffs' share ({caughtAsMuch.Expected:0.0000})", caughtAsMuch.Played));
        rows.Add(Row($"ours, newsdiffs' checks ({spentAsMuch.Expected:0.0000})", spentAsMuch.Played));
        foreach (var (name, played) in peers.Where(p => p.Name is "sniffer x 1" or "sniffer x 0.5"))
        {
            var (expected, ours) = Search(world, own => own.Checks <= played.Checks, Lazy, Eager);
            rows.Add(Row($"ours, checks of {name} ({expected:0.0000})", ours));
        }

        report.Table(Head, rows);
        report.Figures(
        [
            ("fetch_ratio", (double)caughtAsMuch.Played.Checks / ladder.Checks),
            ("delay_ratio", ladder.MedianDelay > 0 ? spentAsMuch.Played.MedianDelay / ladder.MedianDelay : double.NaN),
        ]);
    }

    // The setting nearest to "far" that still fulfils the condition, which "near" fulfils.
    private static (double Expected, Played Played) Search(IReadOnlyList<ChangeHistory> world, Predicate<Played> fulfils, double near, double far)
    {
        for (var step = 0; step < SearchSteps; step++)
        {
            var middle = Math.Sqrt(near * far);
            if (fulfils(OwnSchedule.Play(world, middle, Horizon)))
                near = middle;
            else
                far = middle;
        }

        return (near, OwnSchedule.Play(world, near, Horizon));
    }

    private static IReadOnlyList<object> Row(string name, Played played) =>
        [name, played.Checks, Math.Round(1000.0 * played.Caught / Math.Max(1, played.Checks), 1), played.Share, Math.Round(played.MedianDelay, 1)];
}

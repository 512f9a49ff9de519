using System.Text.Json.Nodes;
using ArticleRevisions.Evaluation.Stability;

namespace ArticleRevisions.Evaluation;

/// <summary>One thing that is measured: predicts every row of a file or of a folder's <c>expected.json</c>, then scores what it predicted.</summary>
/// <param name="Description">What the help says.</param>
/// <param name="Predict">Predicts one row; null for a row that is not part of the task.</param>
/// <param name="Score">Prints tables and figures for the rows and their predictions, which stand in the same order.</param>
internal sealed record EvaluationTask(
    string Description,
    Func<JsonObject, DirectoryInfo, JsonObject?> Predict,
    Action<IReadOnlyList<(JsonObject Gold, JsonObject Predicted)>, Report> Score)
{
    /// <summary>Where the rows come from when they are neither JSON Lines nor an <c>expected.json</c>.</summary>
    public Func<FileSystemInfo, IEnumerable<JsonObject>>? Rows { get; init; }
}

/// <summary>The tasks by name, and how each is run.</summary>
internal static class Tasks
{
    private const int Trouble = 2;

    public static IReadOnlyDictionary<string, EvaluationTask> All { get; } = new SortedDictionary<string, EvaluationTask>(StringComparer.Ordinal)
    {
        ["extraction"] = ExtractionTask.Task,
        ["extraction-cost"] = ExtractionCostTask.Task,
        ["cost"] = CostTask.Task,
        ["metadata"] = MetadataTask.Task,
        ["alignment"] = AlignmentTask.Task,
        ["notices"] = NoticesTask.Task,
        ["replay"] = ReplayTask.Task,
        ["record-size"] = RecordSizeTask.Task,
        ["feeds"] = FeedsTask.Task,
        ["robots"] = RobotsTask.Task,
        ["ssrf"] = SsrfTask.Task,
        ["hostile"] = Hostile.HostileTask.Task,
        ["schedule"] = Schedules.ScheduleTask.Task,
        ["kinds"] = KindsTask.Task,
        ["segmentation"] = SegmentationTask.Task,
        ["stability"] = StabilityTask.Task,
        ["significance"] = SignificanceTask.Task,
    };

    /// <summary>Runs a task over a file of JSON Lines, or over a folder with an <c>expected.json</c>.</summary>
    /// <returns>The exit status: 0, or 2 when the input cannot be used; the reason stands on standard error.</returns>
    public static int Run(EvaluationTask task, FileSystemInfo input, FileInfo? output)
    {
        try
        {
            var scored = new List<(JsonObject, JsonObject)>();
            var folder = input as DirectoryInfo ?? ((FileInfo)input).Directory!;
            foreach (var gold in task.Rows?.Invoke(input) ?? (input is FileInfo file ? JsonRows.Read(file) : JsonRows.ReadFolder(folder)))
            {
                if (task.Predict(gold, folder) is not { } predicted)
                    continue;
                predicted.Insert(0, "id", gold.Text("id"));
                scored.Add((gold, predicted));
            }

            if (output is not null)
                JsonRows.Write(output, scored.Select(s => s.Item2));
            task.Score(scored, new Report(Console.Out));
            return 0;
        }
        catch (Exception e) when (e is RowException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return Trouble;
        }
    }
}

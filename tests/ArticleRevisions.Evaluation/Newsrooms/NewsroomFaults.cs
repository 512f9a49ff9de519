namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>What should not have been, a line each, by its sort.</summary>
internal sealed class NewsroomFaults
{
    public const string FalseEdit = "false edit", MissedEdit = "missed edit", WrongInterval = "wrong interval", WrongOutcome = "wrong outcome", LostCheck = "lost check", TooFast = "asked too fast", Memory = "memory grows";

    private readonly List<(string Sort, string Line)> _all = [];

    /// <summary>All sorts, in the order of the report.</summary>
    public static IReadOnlyList<string> Sorts { get; } = [FalseEdit, MissedEdit, WrongInterval, WrongOutcome, LostCheck, TooFast, Memory];

    public IEnumerable<string> Lines => _all.Select(fault => $"{fault.Sort}: {fault.Line}");

    public void Add(string sort, string line) => _all.Add((sort, line));

    public int Count(string sort) => _all.Count(fault => fault.Sort == sort);
}

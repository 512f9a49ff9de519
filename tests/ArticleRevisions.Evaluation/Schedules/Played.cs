namespace ArticleRevisions.Evaluation.Schedules;

/// <summary>What a schedule saw of a world. A change is caught when a check sees its text before the next change.</summary>
internal sealed class Played
{
    private readonly List<double> _delays = [];

    public int Checks { get; private set; }

    public int Changes { get; private set; }

    public int Caught => _delays.Count;

    public double Share => (double)Caught / Math.Max(1, Changes);

    /// <summary>From a caught change to the check that saw it, in minutes; 0 when none was caught.</summary>
    public double MedianDelay
    {
        get
        {
            if (_delays.Count == 0)
                return 0;
            _delays.Sort();
            var middle = _delays.Count / 2;
            return (_delays.Count % 2 == 1 ? _delays[middle] : (_delays[middle - 1] + _delays[middle]) / 2) / 60;
        }
    }

    public void AddArticle(int changes) => Changes += changes;

    /// <summary>A check that saw the text of a change for the first time, or no new text.</summary>
    public void AddCheck(double? delay)
    {
        Checks++;
        if (delay is { } seconds)
            _delays.Add(seconds);
    }
}

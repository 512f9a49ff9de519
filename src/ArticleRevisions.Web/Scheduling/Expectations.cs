using ArticleRevisions.Archive.Scheduling;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>What the checks of all processes have taught: how often articles change, and how much of the budget is used.</summary>
internal sealed class Expectations(IOptions<SchedulingOptions> options)
{
    private readonly Lock _lock = new();
    private readonly ChangeRates _rates = new();
    private readonly CheckBudget _all = new(options.Value.ChecksPerDay);
    private readonly Dictionary<string, CheckBudget> _hosts = new(StringComparer.Ordinal);

    /// <summary>Learns from checks, oldest first.</summary>
    public void Learn(IEnumerable<LearnedCheck> checks)
    {
        lock (_lock)
        {
            foreach (var check in checks)
            {
                if (!_hosts.TryGetValue(check.Host, out var budget))
                    _hosts.Add(check.Host, budget = new CheckBudget(options.Value.ChecksPerHostPerDay));
                budget.Count(check.At);
                _all.Count(check.At);
                if (check.Span is { } span)
                    _rates.Learn(span);
            }
        }
    }

    /// <summary>How long after its text was seen an article should be looked at again.</summary>
    public TimeSpan Interval(WatchedArticle article, string host, DateTimeOffset lastSeen)
    {
        lock (_lock)
        {
            var interval = _rates.NextCheck(article, lastSeen, options.Value.ExpectedChanges, options.Value.MinimumInterval, options.Value.MaximumInterval) - lastSeen;
            var stretched = interval * StretchOf(host);
            return stretched < options.Value.MaximumInterval ? stretched : options.Value.MaximumInterval;
        }
    }

    /// <summary>The chance, 0–1, that an article whose text was seen has changed by then.</summary>
    public double ChanceOfChange(WatchedArticle article, DateTimeOffset lastSeen, DateTimeOffset by)
    {
        lock (_lock)
            return _rates.ChanceOfChange(article, lastSeen, by);
    }

    private double StretchOf(string host) => Math.Max(_all.Stretch, _hosts.TryGetValue(host, out var budget) ? budget.Stretch : 1);
}

namespace ArticleRevisions.Capture.Discovery;

/// <summary>How many addresses one look may ask for, and how long it may take with all its waiting.</summary>
internal sealed class DiscoveryBudget : IDisposable
{
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _both;
    private readonly CancellationToken _caller;
    private int _left;

    public DiscoveryBudget(int visits, TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        _left = visits;
        _caller = cancellationToken;
        _limit = new CancellationTokenSource(time, clock);
        _both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _limit.Token);
    }

    /// <summary>Makes a visit; null when nothing is left for it, or when time ran out meanwhile.</summary>
    public async Task<T?> SpendAsync<T>(Func<CancellationToken, Task<T>> visit)
        where T : class
    {
        if (_left == 0 || _limit.IsCancellationRequested)
            return null;
        _left--;
        try
        {
            return await visit(_both.Token);
        }
        catch (OperationCanceledException) when (!_caller.IsCancellationRequested)
        {
            // Time is up; what was found so far is the answer.
            _left = 0;
            return null;
        }
    }

    public void Dispose()
    {
        _both.Dispose();
        _limit.Dispose();
    }
}

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Waiting that ends: pages of many hosts can lead to the same slow one, and a worker that waits for it is missing to all others.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Enters the gate; false when it is not free within half a minute.</summary>
    public static async Task<bool> WaitPatientlyAsync(this SemaphoreSlim gate, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            await gate.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Our own limit.
            return false;
        }
    }
}

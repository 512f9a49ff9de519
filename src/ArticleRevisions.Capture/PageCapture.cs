namespace ArticleRevisions.Capture;

/// <summary>The front door: fetches a page under all guards and reads its article.</summary>
public sealed class PageCapture
{
    /// <summary>Visits a page. Throws only for cancellation.</summary>
    public Task<CaptureResult> CaptureAsync(CaptureRequest request, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}

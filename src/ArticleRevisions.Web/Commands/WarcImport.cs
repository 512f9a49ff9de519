using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Capture.Warc;
using ArticleRevisions.Web.Scheduling;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Commands;

/// <summary>
/// Plays the captures of a WARC file into the archive, in the order of their instants. The file is read whole before anything
/// is recorded, so that a broken one leaves nothing behind.
/// </summary>
internal sealed class WarcImport(
    PageCapture pages, ArticleRegister register, CheckRecorder recorder, DueWork work, ArticleQueries articles, UrlGate gate,
    IOptions<CaptureOptions> options, TimeProvider time)
{
    /// <summary>A server on the same archive leaves an article alone for so long, far more than an import takes.</summary>
    private static readonly TimeSpan UndisturbedFor = TimeSpan.FromHours(6);

    private readonly SortedDictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private readonly HashSet<long> _added = [];

    public int Records { get; private set; }
    public int Checks { get; private set; }
    public int Snapshots { get; private set; }
    public int Revisions { get; private set; }

    /// <summary>How many records were passed over, by the reason.</summary>
    public IReadOnlyDictionary<string, int> PassedOver => _passedOver;

    /// <returns>How many checks were recorded.</returns>
    /// <exception cref="CommandException">The file is broken; nothing of it was recorded.</exception>
    public async Task<int> RunAsync(string path, Action<int, int> report, CancellationToken cancellationToken)
    {
        using var spool = new WarcSpool(gate, 2 * options.Value.MaxBodyBytes, time, PassOver);
        var found = Read(spool, path, cancellationToken);
        Records = spool.Records;
        foreach (var (capture, done) in found.Select((c, i) => (c, i + 1)))
        {
            await ImportAsync(capture, spool, cancellationToken);
            report(done, found.Count);
        }

        foreach (var id in _added)
            await work.RequestCheckAsync(id, time.GetUtcNow(), cancellationToken);
        return Checks;
    }

    private static IReadOnlyList<WarcCapture> Read(WarcSpool spool, string path, CancellationToken cancellationToken)
    {
        try
        {
            return spool.Read(path, cancellationToken);
        }
        catch (WarcException e)
        {
            throw new CommandException($"{path}: {e.Message} Nothing of the file was recorded.");
        }
    }

    private async Task ImportAsync(WarcCapture capture, WarcSpool spool, CancellationToken cancellationToken)
    {
        var address = Observations.AddressOf(capture.Url);
        var known = await register.FindArticleAsync(address.Key, cancellationToken);
        if (known is { } id && (await articles.FindAsync(id, cancellationToken))?.LastCheckedAt >= capture.At)
        {
            PassOver("in the record already");
            return;
        }

        var visit = await ReadAsync(capture, spool, cancellationToken);
        if (visit is null)
            return;
        // An address that never showed an article is none.
        if (known is null && visit.Article is null)
        {
            PassOver("not an article");
            return;
        }

        var article = known is { } old ? new Registered(old, IsNew: false) : await register.AddArticleAsync(address, capture.At, time.GetUtcNow() + UndisturbedFor, cancellationToken);
        if (article.IsNew)
            _added.Add(article.Id);
        var recorded = await recorder.RecordAsync(Observations.Of(article.Id, visit) with { IsTrusted = true }, cancellationToken);
        Checks++;
        Snapshots += recorded.Snapshot is null ? 0 : 1;
        Revisions += recorded.RevisionId is null ? 0 : 1;
    }

    // Null for what is no visit of a page; the reason is counted.
    private async Task<CaptureResult?> ReadAsync(WarcCapture capture, WarcSpool spool, CancellationToken cancellationToken)
    {
        if (capture.Page is not { } page)
            return Ended(CaptureOutcome.NotModified, "The file says that the page had not changed.");
        if (StoredResponse.Read(await spool.BlockAsync(page, cancellationToken), options.Value.MaxBodyBytes, out var trouble) is not { } stored)
        {
            PassOver(trouble);
            return null;
        }

        switch (stored.Status)
        {
            case 404:
                return Ended(CaptureOutcome.Missing, "The site answered 404 Not Found.");
            case 410:
                return Ended(CaptureOutcome.Gone, "The site answered 410 Gone.");
            case 200 when stored.MediaType is null or "text/html" or "application/xhtml+xml":
                var response = new RawResponse(capture.Url, stored.Status, stored.Headers, stored.Body);
                return await pages.ReadAsync(capture.Url, response, stored.Charset, capture.At, cancellationToken);
            default:
                PassOver(stored.Status == 200 ? "not a page" : "neither a page nor its absence");
                return null;
        }

        CaptureResult Ended(CaptureOutcome outcome, string detail) =>
            new() { Outcome = outcome, Detail = detail, StartedAt = capture.At, Duration = TimeSpan.Zero };
    }

    private void PassOver(string reason) => _passedOver[reason] = _passedOver.GetValueOrDefault(reason) + 1;
}

using System.Reflection;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Warc;

namespace ArticleRevisions.Web.Commands;

/// <summary>Writes the kept answers of articles as WARC: each snapshot's page once, every later check that saw the same as a revisit.</summary>
internal sealed class WarcExport(CaptureQueries captures, SnapshotQueries snapshots, TimeProvider time)
{
    public int Articles { get; private set; }
    public int Responses { get; private set; }
    public int Revisits { get; private set; }

    /// <summary>Snapshots without a kept page: an imported history of texts has none.</summary>
    public int Missing { get; private set; }

    /// <returns>How many articles were written.</returns>
    public async Task<int> WriteAsync(Stream output, IReadOnlyList<long> articles, Action<int, int> report, CancellationToken cancellationToken)
    {
        var writer = new WarcWriter(output);
        var version = typeof(WarcExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        writer.WriteInfo($"ArticleRevisions {version}", time.GetUtcNow());
        foreach (var id in articles)
        {
            await WriteArticleAsync(writer, id, cancellationToken);
            report(++Articles, articles.Count);
        }

        return Articles;
    }

    private async Task WriteArticleAsync(WarcWriter writer, long id, CancellationToken cancellationToken)
    {
        (int Number, ResponseEvidence? Page, DateTimeOffset At) first = default;
        foreach (var sight in await captures.SightsAsync(id, cancellationToken))
        {
            if (sight.Snapshot != first.Number)
            {
                first = (sight.Snapshot, await snapshots.ResponseAsync(id, sight.Snapshot, cancellationToken), sight.At);
                if (first.Page is { } page)
                {
                    writer.WriteResponse(page.Url, sight.At, Stored(page));
                    Responses++;
                }
                else
                {
                    Missing++;
                }
            }
            else if (first.Page is { } page)
            {
                if (sight.IsByServer)
                    writer.WriteNotModified(page.Url, sight.At, first.At);
                else
                    writer.WriteRevisit(page.Url, sight.At, Stored(page), first.At);
                Revisits++;
            }
        }
    }

    private static StoredResponse Stored(ResponseEvidence page) => new(page.Status, page.Headers, page.Body);
}

using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;
using System.Globalization;

namespace ArticleRevisions.Web.Commands;

/// <summary>Plays the rows of a replay file into the archive.</summary>
internal sealed class HistoryImport(
    ArticleRegister register, CheckRecorder recorder, DueWork work, ArticleQueries articles, UrlGate gate, SourceRulesFile rules, TimeProvider time)
{
    /// <summary>A server on the same archive leaves the article alone for so long, far more than one history takes.</summary>
    private static readonly TimeSpan UndisturbedFor = TimeSpan.FromHours(1);

    public int Articles { get; private set; }
    public int Checks { get; private set; }
    public int Snapshots { get; private set; }
    public int Revisions { get; private set; }
    public int Skipped { get; private set; }

    /// <returns>How many articles the file holds.</returns>
    /// <exception cref="CommandException">A line is broken; the rows before it stay.</exception>
    public async Task<int> RunAsync(string path, Action<int, int> report, CancellationToken cancellationToken)
    {
        var rows = await CountLinesAsync(path, cancellationToken);
        await foreach (var (line, row) in ReplayFile.ReadAsync(path, cancellationToken))
        {
            await ImportAsync(line, row, Path.GetDirectoryName(Path.GetFullPath(path))!, cancellationToken);
            report(++Articles, rows);
        }

        return Articles;
    }

    private async Task ImportAsync(int line, ReplayRow row, string folder, CancellationToken cancellationToken)
    {
        var address = AddressOf(line, row);
        // Every version is read before the first is recorded, so that a broken row leaves nothing behind.
        var texts = new List<ArticleText>();
        foreach (var version in row.Versions)
            texts.Add(await ReadAsync(line, row, version, new Uri(address.Url), folder, cancellationToken));

        var now = time.GetUtcNow();
        var instants = Instants(row, now);
        var article = await register.AddArticleAsync(address, instants[0].At, firstVisit: now + UndisturbedFor, cancellationToken);
        var known = (await articles.FindAsync(article.Id, cancellationToken))?.LastCheckedAt;
        for (var i = 0; i < texts.Count; i++)
        {
            if (instants[i].At <= known || (row.Versions[i].CapturedAt is null && known is not null))
            {
                Skipped++;
                continue;
            }

            Count(await recorder.RecordAsync(new CheckObservation
            {
                ArticleId = article.Id,
                At = instants[i].At,
                Text = texts[i],
                Detail = instants[i].Remark,
                IsTrusted = true,
            }, cancellationToken));
        }

        if (article.IsNew)
            await work.RequestCheckAsync(article.Id, now, cancellationToken);
    }

    private void Count(RecordedCheck recorded)
    {
        Checks++;
        Snapshots += recorded.Snapshot is null ? 0 : 1;
        Revisions += recorded.RevisionId is null ? 0 : 1;
    }

    private ArticleAddress AddressOf(int line, ReplayRow row)
    {
        // A history without an address gets one that can name nothing on the web (RFC 2606, section 2).
        var text = row.Url ?? $"https://replay.invalid/{Uri.EscapeDataString(row.Id)}";
        return gate.TryParse(text, out var url, out var refusal) ? Observations.AddressOf(url) : throw ReplayFile.Broken(line, refusal);
    }

    private async Task<ArticleText> ReadAsync(int line, ReplayRow row, ReplayVersion version, Uri url, string folder, CancellationToken cancellationToken)
    {
        if (version.Html is { } page)
        {
            try
            {
                return (await PageFiles.ReadPageAsync(Beside(folder, page), url, rules.Current, cancellationToken)).Text;
            }
            catch (CommandException e)
            {
                // The page's trouble is the line's trouble.
                throw ReplayFile.Broken(line, e.Message);
            }
        }

        return new ArticleText
        {
            Headline = version.Title ?? "",
            Published = DateTimeOffset.TryParse(version.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var published)
                ? published.ToUniversalTime()
                : null,
            Language = row.Lang,
            Url = url,
            Blocks = [.. version.Paragraphs!.Select(p => new Block(BlockKind.Paragraph, p))],
        };
    }

    /// <summary>A page lies below the replay file's folder; a row cannot name any other file of the machine.</summary>
    private static string Beside(string folder, string page)
    {
        var path = Path.GetFullPath(Path.Combine(folder, page));
        return path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new CommandException($"the page \"{page}\" lies outside the file's folder.");
    }

    /// <summary>
    /// The instants of the versions. The file's order is the history's: an instant that is missing, or not later than the one
    /// before it (author dates in version control can run backwards), is set one second after it, and the check says so.
    /// </summary>
    private static List<(DateTimeOffset At, string? Remark)> Instants(ReplayRow row, DateTimeOffset now)
    {
        var instants = new List<(DateTimeOffset At, string? Remark)>();
        foreach (var version in row.Versions)
        {
            DateTimeOffset? least = instants.Count == 0 ? null : instants[^1].At.AddSeconds(1);
            instants.Add(version.CapturedAt switch
            {
                null => (least ?? now, "The history gives no instant; the import's stands in."),
                { } at when at < least => (least.Value, string.Create(CultureInfo.InvariantCulture,
                    $"The history gives {at.ToUniversalTime():yyyy-MM-dd HH:mm:ss} UTC, before the version that precedes it.")),
                { } at => (at.ToUniversalTime(), null),
            });
        }

        return instants;
    }

    private static async Task<int> CountLinesAsync(string path, CancellationToken cancellationToken)
    {
        var lines = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
            lines += string.IsNullOrWhiteSpace(line) ? 0 : 1;
        return lines;
    }
}

using System.Globalization;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Capture.Warc;

namespace ArticleRevisions.Web.Commands;

/// <summary>A visit that a WARC file tells of.</summary>
/// <param name="Url">The address.</param>
/// <param name="At">When.</param>
/// <param name="Page">Where the answer lies; null when the server said that the page had not changed, and sent none.</param>
internal sealed record WarcCapture(Uri Url, DateTimeOffset At, WarcPlace? Page);

/// <summary>Where an answer lies in the spool.</summary>
internal readonly record struct WarcPlace(long Position, int Length);

/// <summary>
/// The records of a WARC file that are of use, unpacked beside it: a packed file cannot be read out of order, and a repeated page
/// may stand before the one it repeats.
/// </summary>
internal sealed class WarcSpool(UrlGate gate, int mostBlockBytes, TimeProvider time, Action<string> passOver) : IDisposable
{
    private const string NotModified = "/revisit/server-not-modified";

    private readonly FileStream _blocks = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);

    private readonly List<WarcCapture> _captures = [];
    private readonly List<Repeat> _repeats = [];
    private readonly Dictionary<(Uri Url, DateTimeOffset At), WarcPlace> _bySight = [];
    private readonly Dictionary<string, WarcPlace> _byDigest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many records the file has.</summary>
    public int Records { get; private set; }

    /// <summary>Reads the file to its end; its visits in the order of their instants.</summary>
    /// <exception cref="WarcException">A record is broken.</exception>
    public IReadOnlyList<WarcCapture> Read(string path, CancellationToken cancellationToken)
    {
        using var file = File.OpenRead(path);
        using var reader = new WarcReader(file, mostBlockBytes);
        foreach (var record in reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Records++;
            if (record.Type is not ("response" or "revisit"))
                continue;
            if (record.IsCut)
                passOver("cut or too large");
            else if (!gate.TryParse(record.Target, out var url, out _))
                passOver("their address is refused");
            else if (!TryInstant(record, "WARC-Date", out var at) || at > time.GetUtcNow())
                passOver("without an instant, or one to come");
            else if (record.Type == "response")
                Keep(record, url, at);
            else if (record.Fields.GetValueOrDefault("WARC-Profile")?.EndsWith(NotModified, StringComparison.OrdinalIgnoreCase) == true)
                _captures.Add(new WarcCapture(url, at, null));
            else
                _repeats.Add(RepeatOf(record, url, at));
        }

        // What a page repeats tells what it showed, which need not be what was seen last.
        foreach (var repeat in _repeats)
        {
            if (Find(repeat) is { } page)
                _captures.Add(new WarcCapture(repeat.Url, repeat.At, page));
            else
                passOver("the page that they repeat is not in the file");
        }

        // The order of the file decides between visits of one instant.
        return [.. _captures.OrderBy(c => c.At).ThenBy(c => c.Page?.Position ?? long.MaxValue)];
    }

    /// <summary>The answer's bytes.</summary>
    public async Task<byte[]> BlockAsync(WarcPlace place, CancellationToken cancellationToken)
    {
        var block = new byte[place.Length];
        _blocks.Position = place.Position;
        await _blocks.ReadExactlyAsync(block, cancellationToken);
        return block;
    }

    public void Dispose() => _blocks.Dispose();

    private void Keep(WarcRecord record, Uri url, DateTimeOffset at)
    {
        var place = new WarcPlace(_blocks.Position, record.Block.Length);
        _blocks.Write(record.Block.Span);
        _captures.Add(new WarcCapture(url, at, place));
        _bySight.TryAdd((url, at), place);
        if (record.Fields.GetValueOrDefault("WARC-Payload-Digest") is { } digest)
            _byDigest.TryAdd(digest, place);
    }

    private Repeat RepeatOf(WarcRecord record, Uri url, DateTimeOffset at)
    {
        var first = gate.TryParse(record.Fields.GetValueOrDefault("WARC-Refers-To-Target-URI")?.Trim('<', '>'), out var target, out _) ? target : url;
        return new Repeat(url, at, first, TryInstant(record, "WARC-Refers-To-Date", out var firstAt) ? firstAt : null, record.Fields.GetValueOrDefault("WARC-Payload-Digest"));
    }

    private WarcPlace? Find(Repeat repeat)
    {
        if (repeat.FirstAt is { } at && _bySight.TryGetValue((repeat.First, at), out var place))
            return place;
        return repeat.Digest is not null && _byDigest.TryGetValue(repeat.Digest, out place) ? place : null;
    }

    private static bool TryInstant(WarcRecord record, string field, out DateTimeOffset at) => DateTimeOffset.TryParse(
        record.Fields.GetValueOrDefault(field), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at);

    /// <summary>A visit that found what an earlier one had found.</summary>
    private sealed record Repeat(Uri Url, DateTimeOffset At, Uri First, DateTimeOffset? FirstAt, string? Digest);
}

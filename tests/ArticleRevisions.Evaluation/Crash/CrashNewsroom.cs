using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Evaluation.Crash;

/// <summary>Many hosts on loopback with one article each, about half of whose visitors find another edition than the last one did.</summary>
internal sealed partial class CrashNewsroom : IAsyncDisposable
{
    private const string Path = "/harbour/count";
    private const int Paragraphs = 12;

    private readonly LoopbackServer[] _hosts;
    private readonly int[] _editions;

    /// <param name="hosts">How many, at most 60,000.</param>
    public CrashNewsroom(int hosts)
    {
        _editions = new int[hosts];
        _hosts = [.. Enumerable.Range(0, hosts).Select(host => new LoopbackServer(new IPAddress([127, 1, (byte)(host / 250), (byte)(host % 250 + 1)]), request => Answer(host, request.Path)))];
    }

    public IEnumerable<string> Origins => _hosts.Select(host => host.Origin);

    public IEnumerable<Uri> Articles => Origins.Select(origin => new Uri(origin + Path));

    /// <summary>The last edition of an article that anybody may have seen.</summary>
    public int LastEdition(int host) => Volatile.Read(ref _editions[host]);

    /// <summary>The edition that a headline names; null when it is none of this newsroom's.</summary>
    public static int? EditionOf(string headline) =>
        Headline().Match(headline) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();
    }

    private LoopbackAnswer? Answer(int host, string path)
    {
        if (path != Path)
            return null;
        var edition = Random.Shared.Next(2) == 0 ? Interlocked.Increment(ref _editions[host]) : LastEdition(host);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><title>Edition {edition} of the count</title></head><body><article><h1>Edition {edition} of the count</h1>");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
            text.Append(CultureInfo.InvariantCulture, $"<p>Paragraph {paragraph} of the harbour's report stays as it is. It was written by the harbour's clerk, and nobody touches it.</p>");
        text.Append(CultureInfo.InvariantCulture, $"<p>The clerk of pier {host} has counted {edition} ships since the morning. The next count follows soon.</p></article></body></html>");
        return new LoopbackAnswer("Content-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString()));
    }

    [GeneratedRegex(@"^Edition (\d+) of the count$", RegexOptions.CultureInvariant)]
    private static partial Regex Headline();
}

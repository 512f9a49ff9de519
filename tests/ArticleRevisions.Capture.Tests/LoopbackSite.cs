using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleRevisions.Capture.Tests;

/// <summary>One request as a site saw it.</summary>
internal sealed record SeenRequest(string Path, IReadOnlyDictionary<string, string> Headers, long ArrivedAt);

/// <summary>A site on loopback that answers byte for byte what a test says, however wrong. Answers 404 otherwise.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, Func<Stream, CancellationToken, Task>> _answers = new(StringComparer.Ordinal);
    private readonly Task _accepting;
    private int _connections;
    private int _atOnce;

    public LoopbackSite()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Origin => $"http://127.0.0.1:{Port}";

    public int Connections => _connections;

    /// <summary>The most requests that were being answered at one time.</summary>
    public int MostAtOnce { get; private set; }

    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    public Uri At(string path) => new(Origin + path);

    /// <summary>Answers with exactly these bytes, then closes.</summary>
    public LoopbackSite Raw(string path, string head, byte[]? body = null) => On(path, async (stream, token) =>
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"), token);
        await stream.WriteAsync(body ?? [], token);
    });

    /// <summary>Answers 200 with a right length.</summary>
    public LoopbackSite Page(string path, byte[] body, string headers = "Content-Type: text/html; charset=utf-8") =>
        Raw(path, $"HTTP/1.1 200 OK\n{(headers.Length > 0 ? headers + "\n" : "")}Content-Length: {body.Length}\nConnection: close", body);

    public LoopbackSite Page(string path, string html) => Page(path, Encoding.UTF8.GetBytes(html));

    public LoopbackSite Redirect(string path, int status, string location) =>
        Raw(path, $"HTTP/1.1 {status} Elsewhere\nLocation: {location}\nContent-Length: 0\nConnection: close");

    public LoopbackSite On(string path, Func<Stream, CancellationToken, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public IEnumerable<string> Paths => Requests.Select(request => request.Path);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }

        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref _connections);
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await ReadRequestAsync(stream) is not { } request)
                    return;
                Requests.Enqueue(request);
                MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
                if (_answers.TryGetValue(request.Path, out var answer))
                    await answer(stream, _stop.Token);
                else
                    await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _stop.Token);
                Interlocked.Decrement(ref _atOnce);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The visitor hung up, as it should on hostile answers.
            }
        }
    }

    private async Task<SeenRequest?> ReadRequestAsync(Stream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return null;
            text.Append((char)one[0]);
        }

        var lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new SeenRequest(lines[0].Split(' ')[1], headers, Stopwatch.GetTimestamp());
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleRevisions.Evaluation;

/// <summary>What a loopback site is asked for.</summary>
/// <param name="Path">The path.</param>
/// <param name="Head">The request line and all header lines.</param>
internal sealed record LoopbackRequest(string Path, string Head);

/// <summary>What a loopback site answers: header lines, and a body sent as it is.</summary>
internal sealed record LoopbackAnswer(string Headers, byte[] Body, string Status = "200 OK")
{
    /// <summary>Sends the answer in a way of its own instead, as no decent server would.</summary>
    public Func<Socket, CancellationToken, Task>? Deliver { get; init; }
}

/// <summary>A site on one loopback address; it answers 404 where it is given nothing to say.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int LongestHead = 16 * 1024;

    private readonly TcpListener _listener;
    private readonly Func<LoopbackRequest, LoopbackAnswer?> _answer;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public LoopbackServer(IPAddress address, Func<LoopbackRequest, LoopbackAnswer?> answer)
    {
        _listener = new TcpListener(address, 0);
        _answer = answer;
        _listener.Start();
        Origin = $"http://{address}:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Origin { get; }

    /// <summary>The paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Paths { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The measuring is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await ReadRequestAsync(stream) is not { } request)
                    return;
                Paths.Enqueue(request.Path);
                var answer = _answer(request) ?? new LoopbackAnswer("Content-Type: text/plain", [], "404 Not Found");
                if (answer.Deliver is { } deliver)
                {
                    await deliver(client.Client, _stop.Token);
                    return;
                }

                var head = $"HTTP/1.1 {answer.Status}\r\n{answer.Headers.ReplaceLineEndings("\r\n")}\r\nContent-Length: {answer.Body.Length}\r\nConnection: close\r\n\r\n";
                await stream.WriteAsync(Encoding.Latin1.GetBytes(head), _stop.Token);
                await stream.WriteAsync(answer.Body, _stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The visitor hung up: it had seen enough, or it was killed.
            }
        }
    }

    private async Task<LoopbackRequest?> ReadRequestAsync(NetworkStream stream)
    {
        var head = new byte[LongestHead];
        var length = 0;
        while (head.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
        {
            var read = await stream.ReadAsync(head.AsMemory(length), _stop.Token);
            if (read == 0)
                return null;
            length += read;
        }

        var text = Encoding.Latin1.GetString(head, 0, length);
        var words = text.Split("\r\n")[0].Split(' ');
        return words.Length == 3 ? new LoopbackRequest(words[1], text) : null;
    }
}

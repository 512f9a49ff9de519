using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>How pages go over the wire, decently or not.</summary>
internal static class Answers
{
    public const string Html = "Content-Type: text/html; charset=utf-8\r\n";

    private static readonly TimeSpan Drop = TimeSpan.FromMilliseconds(100);

    /// <summary>A page in one of the ways that are all right.</summary>
    public static LoopbackAnswer Page(string page, string headers, Random random)
    {
        var body = Encoding.UTF8.GetBytes(page);
        return random.Next(4) switch
        {
            0 => Bytes(Head("200 OK", Html + headers + "Transfer-Encoding: chunked\r\n"), Chunk(body), "0\r\n\r\n"u8.ToArray()),
            1 when Packed(body) is var packed => Bytes(Head("200 OK", Html + headers + "Content-Encoding: gzip\r\n" + Length(packed.Length)), packed),
            2 => Bytes(Head("200 OK", Html + headers), body),
            _ => Whole("200 OK", Html + headers, body),
        };
    }

    /// <summary>An answer with its length.</summary>
    public static LoopbackAnswer Whole(string status, string headers, byte[] body) => Bytes(Head(status, headers + Length(body.Length)), body);

    public static LoopbackAnswer Whole(string status, string headers, string body) => Whole(status, headers, Encoding.UTF8.GetBytes(body));

    /// <summary>These bytes, then the connection is closed.</summary>
    public static LoopbackAnswer Bytes(params byte[][] parts) => Own(async (socket, stop) =>
    {
        foreach (var part in parts)
            await SendAsync(socket, part, stop);
        socket.Shutdown(SocketShutdown.Send);
    });

    /// <summary>These bytes, then the connection breaks.</summary>
    public static LoopbackAnswer Broken(params byte[][] parts) => Own(async (socket, stop) =>
    {
        foreach (var part in parts)
            await SendAsync(socket, part, stop);
        // What was sent shall arrive: a reset drops what still waits.
        if (parts.Length > 0)
            await Task.Delay(Drop, stop);
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
    });

    /// <summary>Some bytes at once, the others one after another, until the visitor has had enough.</summary>
    public static LoopbackAnswer Dripping(byte[] atOnce, byte[] drops) => Own(async (socket, stop) =>
    {
        socket.NoDelay = true;
        await SendAsync(socket, atOnce, stop);
        foreach (var drop in drops)
        {
            await Task.Delay(Drop, stop);
            await SendAsync(socket, [drop], stop);
        }
    });

    /// <summary>Nothing, until the visitor goes.</summary>
    public static LoopbackAnswer Silence() => Own(async (socket, stop) => await socket.ReceiveAsync(new byte[1], stop));

    /// <summary>Status line and headers.</summary>
    public static byte[] Head(string status, string headers) => Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\n");

    public static string Length(long bytes) => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes}\r\n");

    /// <summary>One chunk; more must follow.</summary>
    public static byte[] Chunk(byte[] body) => [.. Encoding.Latin1.GetBytes(body.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. body, .. "\r\n"u8];

    public static byte[] Packed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body);
        return packed.ToArray();
    }

    private static LoopbackAnswer Own(Func<Socket, CancellationToken, Task> deliver) => new("", []) { Deliver = deliver };

    private static async Task SendAsync(Socket socket, byte[] bytes, CancellationToken stop)
    {
        for (var sent = 0; sent < bytes.Length;)
            sent += await socket.SendAsync(bytes.AsMemory(sent), stop);
    }
}

using System.Net;
using System.Text;

namespace ArticleRevisions.Web.Tests.Safety;

/// <summary>Two hosts: one whose pages never end, and one that answers at once.</summary>
internal sealed class DrippingWeb : HttpMessageHandler
{
    public const string Slow = "slow.example", Quick = "quick.example";

    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _quick;
    private int _slow;

    /// <summary>Pages of the slow host that were asked for.</summary>
    public int SlowPages => _slow;

    /// <summary>Ends when the quick host's page was asked for so often.</summary>
    public Task QuickPages => _enough.Task;

    /// <summary>How often that is.</summary>
    public required int Enough { get; init; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isPage = request.RequestUri!.AbsolutePath != "/robots.txt";
        if (isPage && request.RequestUri.Host == Quick && Interlocked.Increment(ref _quick) >= Enough)
            _enough.TrySetResult();
        if (isPage && request.RequestUri.Host == Slow)
            Interlocked.Increment(ref _slow);
        var answer = new HttpResponseMessage(isPage ? HttpStatusCode.OK : HttpStatusCode.NotFound) { RequestMessage = request };
        if (isPage)
            answer.Content = request.RequestUri.Host == Slow ? new StreamContent(new Drip()) { Headers = { { "Content-Type", "text/html" } } } : new StringContent(WaysIn.Article(""), Encoding.UTF8, "text/html");
        return Task.FromResult(answer);
    }

    /// <summary>A letter at a time, without end.</summary>
    private sealed class Drip : Stream
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Pause, cancellationToken);
            buffer.Span[0] = (byte)'a';
            return 1;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Hands out packed bytes in portions and counts them: a decoder that gets one byte at a time shows where its data ended.</summary>
internal sealed class PackedFeed(ReadOnlyMemory<byte> bytes, int portion) : Stream
{
    /// <summary>How many bytes were handed out.</summary>
    public int Consumed { get; private set; }

    /// <summary>Whether more was asked for when all was handed out.</summary>
    public bool RanDry { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, portion), bytes.Length - Consumed);
        bytes.Span.Slice(Consumed, count).CopyTo(buffer);
        Consumed += count;
        RanDry |= count == 0 && buffer.Length > 0;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Buffers;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Reads and unpacks one body as it comes, under its limits of size, silence and slowness.</summary>
internal sealed class BodyReading(AnswerHead head, Ask ask, VisitClock clock, CancellationTokenSource limit, TimeSpan idle, TimeProvider time)
{
    /// <summary>Slower than this over the idle window is a slow drip.</summary>
    private const int LeastBytesPerSecond = 1024;

    private readonly ArrayBufferWriter<byte> _received = new();

    /// <summary>Reads the body.</summary>
    /// <param name="response">The answer whose head was read.</param>
    /// <param name="limited">Cancelled by <paramref name="cancellationToken"/> and by the limit.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken limited, CancellationToken cancellationToken)
    {
        if (!ContentCoding.CanUndo(head.Codings))
            return Ended(AnswerEnd.Undecodable);
        if (head.ContentLength > ask.MostBytes && !ask.TakesFirstPart)
            return Ended(AnswerEnd.TooLarge);
        try
        {
            Rearm();
            using var body = await response.Content.ReadAsStreamAsync(limited);
            var end = await ReceiveAsync(body, limited);
            return end is AnswerEnd.Whole or AnswerEnd.TooLarge ? Unpacked(end) : Ended(end);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Silence or the visit's limit.
            return Ended(AnswerEnd.TooSlow);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            // The connection broke, or closed before the announced length.
            return Ended(AnswerEnd.Truncated);
        }
    }

    private async Task<AnswerEnd> ReceiveAsync(Stream body, CancellationToken limited)
    {
        var chunk = new byte[32 * 1024];
        var (windowStart, windowBytes) = (time.GetTimestamp(), 0L);
        while (true)
        {
            Rearm();
            var read = await body.ReadAsync(chunk, limited);
            if (read == 0)
                return head.ContentLength is { } announced && announced != _received.WrittenCount ? AnswerEnd.Truncated : AnswerEnd.Whole;

            var taken = Math.Min(read, ask.MostBytes - _received.WrittenCount);
            _received.Write(chunk.AsSpan(0, taken));
            if (taken < read)
                return AnswerEnd.TooLarge;

            windowBytes += read;
            if (time.GetElapsedTime(windowStart) is var window && window >= idle)
            {
                if (windowBytes < window.TotalSeconds * LeastBytesPerSecond)
                    return AnswerEnd.TooSlow;
                (windowStart, windowBytes) = (time.GetTimestamp(), 0);
            }
        }
    }

    private Answer Unpacked(AnswerEnd end)
    {
        var packed = _received.WrittenMemory;
        if (head.Codings is [])
            return Ended(end) with { Body = packed };

        var decoding = ContentCoding.Undo(head.Codings, packed, ask.MostBytes, out var plain);
        var unpacked = (end, decoding) switch
        {
            (AnswerEnd.TooLarge, _) or (_, DecodingEnd.TooLarge) => AnswerEnd.TooLarge,
            (_, DecodingEnd.Cut) => AnswerEnd.Truncated,
            (_, DecodingEnd.Damaged) => AnswerEnd.Undecodable,
            _ => AnswerEnd.Whole,
        };
        return Ended(unpacked) with { Body = plain };
    }

    private Answer Ended(AnswerEnd end) => new(end) { Head = head, BytesReceived = _received.WrittenCount };

    private void Rearm() => limit.CancelAfter(idle < clock.Left ? idle : clock.Left);
}

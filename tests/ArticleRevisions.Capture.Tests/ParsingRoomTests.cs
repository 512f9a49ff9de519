using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ArticleRevisions.Capture.Tests;

public class ParsingRoomTests
{
    [Fact]
    public async Task A_parser_that_fails_is_no_exception()
    {
        using var room = new ParsingRoom(TimeProvider.System, NullLogger<ParsingRoom>.Instance);

        Assert.Null(await room.ParseAsync<string>(() => throw new FormatException("odd bytes"), CancellationToken.None));
        Assert.Equal("read", await room.ParseAsync(() => "read", CancellationToken.None));
    }

    [Fact]
    public async Task A_parser_that_does_not_end_is_left_and_keeps_only_its_own_seat()
    {
        using var end = new ManualResetEventSlim();
        var time = new FakeTimeProvider();
        using var room = new ParsingRoom(time, NullLogger<ParsingRoom>.Instance);
        var stuck = room.ParseAsync(() => { end.Wait(); return "late"; }, CancellationToken.None);

        Assert.Equal("read", await room.ParseAsync(() => "read", CancellationToken.None));
        for (var waited = 0; waited < 1000 && !stuck.IsCompleted; waited++)
        {
            time.Advance(TimeSpan.FromSeconds(11));
            await Task.Delay(5);
        }

        Assert.Null(await stuck.WaitAsync(TimeSpan.FromSeconds(10)));
        end.Set();
    }
}

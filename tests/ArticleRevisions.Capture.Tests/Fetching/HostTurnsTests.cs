using System.Diagnostics;
using ArticleRevisions.Capture.Fetching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class HostTurnsTests
{
    [Theory]
    [InlineData(3, 0.1, 0, 3)]      // the setting
    [InlineData(3, 2, 0, 10)]       // five times the last fetch
    [InlineData(3, 20, 0, 30)]      // of which 30 s at most
    [InlineData(3, 2, 25, 25)]      // the host's own wish
    [InlineData(20, 2, 0, 20)]
    public async Task A_host_rests_after_each_request(double setting, double fetch, double crawlDelay, double expected)
    {
        var time = new FakeTimeProvider();
        var turns = TurnsOf(setting, time);
        turns.SlowDown("news.example", TimeSpan.FromSeconds(crawlDelay));
        var first = await turns.EnterAsync("news.example", CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(fetch));
        first.Turn!.Dispose();

        var second = turns.EnterAsync("NEWS.example", CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(expected - .01));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(.02));

        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Turn!.Dispose();
    }

    [Fact]
    public async Task Other_hosts_do_not_wait()
    {
        var turns = TurnsOf(3, new FakeTimeProvider());
        using var first = (await turns.EnterAsync("one.example", CancellationToken.None)).Turn;

        using var second = (await turns.EnterAsync("two.example", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10))).Turn;

        Assert.NotNull(second);
    }

    [Fact]
    public async Task A_setting_of_zero_means_no_rest_but_still_one_at_a_time()
    {
        var turns = TurnsOf(0, new FakeTimeProvider());
        turns.SlowDown("news.example", TimeSpan.FromSeconds(300));
        var first = await turns.EnterAsync("news.example", CancellationToken.None);

        var second = turns.EnterAsync("news.example", CancellationToken.None);
        Assert.False(second.IsCompleted);
        first.Turn!.Dispose();

        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Turn!.Dispose();
    }

    [Fact]
    public async Task A_turn_that_would_be_long_in_coming_is_not_waited_for()
    {
        var time = new FakeTimeProvider();
        var turns = TurnsOf(3, time);
        turns.SlowDown("news.example", TimeSpan.FromSeconds(300));
        var held = await turns.EnterAsync("news.example", CancellationToken.None);

        var behind = turns.EnterAsync("news.example", CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(behind.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal((null, TimeSpan.FromSeconds(30)), Said(await behind.WaitAsync(TimeSpan.FromSeconds(10))));
        held.Turn!.Dispose();
        time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal((null, TimeSpan.FromSeconds(200)), Said(await turns.EnterAsync("news.example", CancellationToken.None)));
        time.Advance(TimeSpan.FromSeconds(200));
        Assert.NotNull((await turns.EnterAsync("news.example", CancellationToken.None)).Turn);

        static (IDisposable?, TimeSpan) Said(HostTurns.Entry entry) => (entry.Turn, entry.ComeBackIn);
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_the_line_in_order()
    {
        var time = new FakeTimeProvider();
        var turns = TurnsOf(3, time);
        (await turns.EnterAsync("news.example", CancellationToken.None)).Turn!.Dispose();
        using var cancel = new CancellationTokenSource();
        var leaving = turns.EnterAsync("news.example", cancel.Token);
        var staying = turns.EnterAsync("news.example", CancellationToken.None);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        for (var waited = 0; waited < 1000 && !staying.IsCompleted; waited++)
        {
            time.Advance(TimeSpan.FromSeconds(3));
            await Task.Delay(5);
        }

        (await staying.WaitAsync(TimeSpan.FromSeconds(10))).Turn!.Dispose();
    }

    [Fact]
    public async Task A_host_with_many_articles_sees_no_violation()
    {
        const double Gap = .15;
        await using var site = new LoopbackSite();
        for (var n = 0; n < 6; n++)
            site.Page($"/{n}", TestPages.Article());
        site.Redirect("/moved", 301, "/0");
        await using var bench = CaptureBench.For(site, ("MinimumHostGapSeconds", "0.15"));
        var watch = Stopwatch.StartNew();

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => $"/{n}").Append("/moved").Select(path => bench.VisitAsync(site.At(path))));

        Assert.All(results, result => Assert.Equal(CaptureOutcome.Read, result.Outcome));
        // One at a time, and waiting in line is no part of a visit: together the visits and the pauses fit into the time that passed.
        Assert.InRange(results.Sum(result => result.Duration.TotalSeconds), 0, watch.Elapsed.TotalSeconds - (8 * Gap));
        var requests = site.Requests.OrderBy(request => request.ArrivedAt).ToList();
        Assert.Equal(9, requests.Count);
        var violations = requests.Zip(requests.Skip(1)).Count(pair => Stopwatch.GetElapsedTime(pair.First.ArrivedAt, pair.Second.ArrivedAt).TotalSeconds < Gap);
        Assert.Equal(0, violations);
        Assert.Equal(1, site.MostAtOnce);
    }

    private static HostTurns TurnsOf(double seconds, TimeProvider time) =>
        new(Options.Create(new CaptureOptions { MinimumHostGapSeconds = seconds }), time);
}

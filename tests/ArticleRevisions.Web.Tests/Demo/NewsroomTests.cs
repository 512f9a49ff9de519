using ArticleRevisions.Capture;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Demo;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Web.Tests.Demo;

/// <summary>The newsroom's histories, fetched and read by the real capture.</summary>
public sealed class NewsroomTests : IAsyncLifetime
{
    private Newsroom _newsroom = null!;
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        _newsroom = await Newsroom.StartAsync(0, CancellationToken.None);
        var settings = _newsroom.Origins.Select((origin, i) => KeyValuePair.Create($"Capture:AllowedPrivateOrigins:{i}", (string?)origin))
            .Append(KeyValuePair.Create("Capture:MinimumHostGapSeconds", (string?)"0"));
        _services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddCapture(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _newsroom.DisposeAsync();
    }

    [Fact]
    public async Task Every_edition_is_another_text_and_the_furniture_around_it_changes_none()
    {
        foreach (var history in NewsroomHistories.All)
        {
            string? before = null;
            foreach (var edition in history.Editions)
            {
                _newsroom.SetClock(edition.At.AddMinutes(25));
                var once = await TextAsync(history);
                _newsroom.SetClock(edition.At.AddMinutes(90));
                var again = await TextAsync(history);

                Assert.Equal(once.CanonicalText(), again.CanonicalText());
                Assert.True(before is null || history.IsFurnitureOnly == (before == once.Hash()), $"{history.Path} at {edition.At:u}");
                before = once.Hash();
            }
        }
    }

    [Fact]
    public void There_are_histories_enough_and_each_has_editions_enough()
    {
        Assert.True(NewsroomHistories.All.Count >= 8);
        Assert.All(NewsroomHistories.All, h => Assert.InRange(h.Editions.Count, 3, 6));
        Assert.All(NewsroomHistories.All, h => Assert.Equal(h.Editions.OrderBy(e => e.At), h.Editions));
        Assert.Equal(NewsroomHistories.All.Count, _newsroom.Articles.Select(a => a.Url).Distinct().Count());
    }

    [Fact]
    public async Task What_is_read_is_the_manuscript_and_nothing_else()
    {
        var history = NewsroomHistories.All.Single(h => h.Path.EndsWith("mayor-on-market-hall", StringComparison.Ordinal));
        _newsroom.SetClock(history.Editions[1].At);

        var text = await TextAsync(history);

        var manuscript = Manuscript.Read(history.Editions[1].Text);
        Assert.Equal((manuscript.Headline, manuscript.Standfirst, manuscript.Author), (text.Headline, text.Standfirst, text.Byline));
        Assert.Equal(manuscript.Lines.Select(l => l.TrimStart('!', ' ')), text.Blocks.Select(b => b.Text));
        Assert.Equal(BlockKind.Note, text.Blocks[^1].Kind);
    }

    [Fact]
    public async Task The_notice_of_the_worked_example_accounts_for_the_advertisements_change_by_all_four_phrases()
    {
        var advertisement = NewsroomHistories.All.Single(h => h.Publication == "jobs");
        _newsroom.SetClock(advertisement.Editions[1].At);
        var before = await TextAsync(advertisement);
        _newsroom.SetClock(advertisement.Editions[2].At);
        var after = await TextAsync(advertisement);
        var report = NewsroomHistories.All.Single(h => h.Path.Contains("ai-manager", StringComparison.Ordinal));
        _newsroom.SetClock(report.Editions[^1].At);
        var notice = Assert.Single(NoticeReader.Read(await TextAsync(report)));

        var evidence = ArticleDiffer.Compare(before, after).Edits.SelectMany(e => NoticeLedger.Match(notice, e)).ToList();

        Assert.Equal(new DateTimeOffset(2023, 8, 1, 5, 50, 0, TimeSpan.Zero), notice.Instant?.ToUniversalTime());
        Assert.Contains(notice.Links, l => l.EndsWith(advertisement.Path, StringComparison.Ordinal));
        Assert.Equal(
            ["buy[ing] and creat[ing] great content", "personalization for members", "powering innovation", "revenue-focused initiatives"],
            evidence.Where(e => e.Kind == NoticeEvidenceKind.QuotedPhrase).Select(e => e.InNotice).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_outage_and_an_absence_are_served_as_such()
    {
        var down = NewsroomHistories.All.Single(h => h.Outage is not null);
        var gone = NewsroomHistories.All.Single(h => h.Absence is not null);

        _newsroom.SetClock(gone.Absence!.From);
        var missing = await CaptureAsync(gone, null);
        _newsroom.SetClock(down.Outage!.From);
        var deferred = await CaptureAsync(down, null);

        Assert.Equal(CaptureOutcome.Missing, missing.Outcome);
        Assert.Equal(CaptureOutcome.Deferred, deferred.Outcome);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_answered_so_to_its_validator()
    {
        var history = NewsroomHistories.All.First(h => h.Publication == "courier");
        _newsroom.SetClock(history.Editions[0].At);
        var first = await CaptureAsync(history, null);

        var second = await CaptureAsync(history, first.ETag);

        Assert.Equal(CaptureOutcome.NotModified, second.Outcome);
    }

    [Fact]
    public async Task The_newsroom_goes_on_editing_without_end()
    {
        var live = NewsroomHistories.All.Single(h => h.Path == LiveEdits.Path);
        var now = live.Editions[^1].At.AddDays(1);
        _newsroom.SetClock(now);
        var seen = new List<string> { (await TextAsync(live)).Hash() };
        for (var i = 1; i <= 12; i++)
        {
            _newsroom.PublishNextEdit(now.AddSeconds(30 * i));
            seen.Add((await TextAsync(live)).Hash());
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.All(Enumerable.Range(0, 2_000), i => Assert.NotEqual(LiveEdits.TextAfter(i), LiveEdits.TextAfter(i + 1)));
    }

    [Fact]
    public async Task A_port_in_use_is_replaced_by_a_free_one()
    {
        var taken = new Uri(_newsroom.Origins[0]).Port;

        await using var second = await Newsroom.StartAsync(taken, CancellationToken.None);

        Assert.DoesNotContain(_newsroom.Origins[0], second.Origins);
        Assert.Equal(_newsroom.Origins.Count, second.Origins.Count);
    }

    private async Task<ArticleText> TextAsync(History history)
    {
        var visit = await CaptureAsync(history, null);
        Assert.True(visit.Outcome == CaptureOutcome.Read, $"{history.Path}: {visit.Detail}");
        return visit.Article!.Text;
    }

    private Task<CaptureResult> CaptureAsync(History history, string? tag)
    {
        var url = _newsroom.Articles.Single(a => a.Url.AbsolutePath == history.Path).Url;
        return _services.GetRequiredService<PageCapture>().CaptureAsync(new CaptureRequest(url) { ETag = tag }, CancellationToken.None);
    }
}

using System.Net;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Scheduling;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Safety;

public class TroubledVisitTests
{
    private const string Url = "https://news.example/harbour/ferry-sails-again";

    // The recorded answers have the right length: what a server that tells a wrong one lets through.
    private static readonly string Whole = WaysIn.Article(""), Cut = Whole[..Whole.IndexOf("<p>Tickets", StringComparison.Ordinal)];

    private static readonly string Open = Whole[..Whole.IndexOf("</article>", StringComparison.Ordinal)];

    [Fact]
    public async Task A_page_that_closed_itself_and_does_not_any_more_is_no_edit() =>
        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Suspicious, CheckOutcome.Unchanged, CheckOutcome.Unchanged], await SeeAsync(await StartAsync(), Whole, Cut, Open, Whole));

    [Fact]
    public async Task What_stays_away_is_an_edit_in_the_end() =>
        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Suspicious, CheckOutcome.Suspicious, CheckOutcome.Changed], await SeeAsync(await StartAsync(), Whole, Cut, Cut, Cut));

    [Fact]
    public async Task Where_pages_never_close_themselves_an_edit_is_one_at_once() =>
        Assert.Equal([CheckOutcome.Changed, CheckOutcome.Changed], await SeeAsync(await StartAsync(), Open, Cut));

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_host_that_asks_for_patience_gets_it_for_all_its_pages(HttpStatusCode status)
    {
        await using var host = await StartAsync();
        host.Web.Answer(Url, "Later.", status: status);
        await AddAsync(host, Url + "-2");
        await AddAsync(host, Url);

        await host.Get<Visits>().VisitAsync((await host.Get<DueWork>().ClaimArticleAsync(2, host.Get<Visits>().Node, TestHost.Start, TimeSpan.FromMinutes(5), default))!, default);

        Assert.Empty(await ClaimAsync(TestHost.Start.AddSeconds(59)));
        Assert.Single(await ClaimAsync(TestHost.Start.AddSeconds(60)));

        Task<IReadOnlyList<DueVisit>> ClaimAsync(DateTimeOffset at) => host.Get<DueWork>().ClaimAsync("another", 10, at, TimeSpan.FromMinutes(5), default);
    }

    private static async Task<IEnumerable<CheckOutcome>> SeeAsync(TestHost host, params string[] pages)
    {
        await using (host)
        {
            var added = await AddAsync(host, Url);
            foreach (var page in pages)
            {
                host.Web.Answer(Url, page);
                await host.Get<Visits>().VisitAsync(new DueVisit { Id = added.Id, IsFeed = false, Url = Url, Host = "news.example" }, default);
            }

            return (await host.Get<CheckQueries>().ListAsync(added.Id, null, 10, default))!.Items.Reverse().Select(check => check.Outcome);
        }
    }

    private static Task<Registered> AddAsync(TestHost host, string url) => host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri(url)), TestHost.Start, default);

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(settings: "--Capture:MinimumHostGapSeconds=0");
        host.Web.Answer("https://news.example/robots.txt", "", "text/plain", HttpStatusCode.NotFound);
        return host;
    }
}

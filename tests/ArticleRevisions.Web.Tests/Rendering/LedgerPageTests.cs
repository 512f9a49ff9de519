using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Scheduling;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class LedgerPageTests
{
    private const string Address = "https://news.example/mill";

    private const string Before = """
        # Mill to close in spring

        The mill on the river will close in spring. “We never wanted this,” said its owner, Lena Ortiz.

        Forty people work there, and most of them live in the village.
        """;

    [Fact]
    public async Task A_quoted_phrase_leads_to_the_edit_that_it_ties()
    {
        await using var host = await TestHost.StartAsync();
        await host.Get<ArticleRegister>().AddArticleAsync(Observations.AddressOf(new Uri(Address)), TestHost.Start, default);
        await RecordAsync(host, 0, Before);
        await RecordAsync(host, 1, Before.Replace("never wanted", "always feared", StringComparison.Ordinal) + """


            Correction: An earlier version of this article misquoted Lena Ortiz as saying “never wanted this”. She said “always feared this”.
            """);

        using var answer = await host.Client.AskAsync("/articles/1/notices");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("<a href=\"#notice-1-edit-1\" lang=\"en\">“never wanted this”</a>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"notice-1-edit-1\"", page, StringComparison.Ordinal);
    }

    private static Task<RecordedCheck> RecordAsync(TestHost host, int hour, string text) => host.Get<CheckRecorder>().RecordAsync(
        new CheckObservation
        {
            ArticleId = 1,
            At = TestHost.Start.AddHours(hour),
            Text = ArticleText.FromPlainText(text) with { Url = new Uri(Address), Language = "en" },
            Status = 200,
            IsTrusted = true,
        },
        default);
}

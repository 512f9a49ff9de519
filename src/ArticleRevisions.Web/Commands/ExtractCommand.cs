using System.CommandLine;
using System.Text.Json;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>extract FILE|URL</c>: what the product reads out of a page, as JSON.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommonOptions options)
    {
        var source = new Argument<string>("source") { Description = "A file with a page, or a page's address.", HelpName = "FILE|URL" };
        var url = new Option<string?>("--url") { Description = "The address the file was taken from, for its relative links.", HelpName = "U" };
        var command = new Command("extract", "Read the article out of a page and print it as JSON.") { source, url };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            var from = parsed.GetRequiredValue(source);
            var article = LooksLikeUrl(from)
                ? await FetchAsync(app.Services, from, cancellationToken)
                : await PageFiles.ReadPageAsync(from, Base(app.Services, parsed.GetValue(url)), app.Services.GetRequiredService<SourceRulesFile>().Current, cancellationToken);
            Console.WriteLine(Json(article));
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>The article's text, and beside it what the page says about itself.</summary>
    private static string Json(ExtractedArticle article)
    {
        var json = JsonSerializer.SerializeToNode(article.Text, CommandJson.Options)!.AsObject();
        json.Add("canonical", article.Canonical?.AbsoluteUri);
        json.Add("publicationName", article.PublicationName);
        json.Add("correctionsPolicy", article.CorrectionsPolicy?.AbsoluteUri);
        json.Add("section", article.Section);
        json.Add("isPaywalled", article.IsPaywalled);
        json.Add("headlines", JsonSerializer.SerializeToNode(article.Headlines, CommandJson.Options));
        json.Add("feeds", JsonSerializer.SerializeToNode(article.Feeds, CommandJson.Options));
        return json.ToJsonString(CommandJson.Options);
    }

    private static bool LooksLikeUrl(string source) => source.Contains("://", StringComparison.Ordinal);

    private static Uri? Base(IServiceProvider services, string? url) => url is null ? null : TrackCommand.Address(services, url);

    private static async Task<ExtractedArticle> FetchAsync(IServiceProvider services, string url, CancellationToken cancellationToken)
    {
        var visit = await services.GetRequiredService<PageCapture>()
            .CaptureAsync(new CaptureRequest(TrackCommand.Address(services, url)), cancellationToken);
        return visit.Article ?? throw new CommandException($"{visit.Outcome}: {visit.Detail}");
    }
}

using System.CommandLine;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Commands;

/// <summary>
/// <c>export --warc FILE</c>: the kept pages of an article, a publication or all, as public WARC tools read them;
/// <c>export --opml FILE</c>: the watched feeds.
/// </summary>
internal static class ExportCommand
{
    public static Command Create(CommonOptions options)
    {
        var warc = new Option<string?>("--warc") { Description = "Write kept pages as WARC/1.1, packed.", HelpName = "FILE.warc.gz" };
        var opml = new Option<string?>("--opml") { Description = "Write the watched feeds as a list that feed readers read.", HelpName = "FILE.opml" };
        var article = new Option<long?>("--article") { Description = "Of this article only.", HelpName = "ID" };
        var publication = new Option<string?>("--publication") { Description = "Of this publication only.", HelpName = "HOST" };
        var command = new Command("export", "Write kept pages, or the list of watched feeds, into a file.") { warc, opml, article, publication };
        command.OneOf(warc, opml);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(warc) ?? parsed.GetValue(opml)!;
            if (File.Exists(path) || Directory.Exists(path))
                throw new CommandException($"{path} exists already; it is left as it is.");
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            Func<Stream, Task> write = parsed.GetValue(opml) is not null
                ? output => ActivatorUtilities.CreateInstance<OpmlLists>(app.Services).ExportAsync(output, cancellationToken)
                : await PagesAsync(app.Services, parsed.GetValue(article), parsed.GetValue(publication), cancellationToken);
            // A file with this name is whole: it gets its name when it is done.
            var part = path + ".part";
            await using (var output = new FileStream(part, FileMode.Create, FileAccess.Write))
                await write(output);
            File.Move(part, path);
            return CommandLine.Success;
        });
        return command;
    }

    private static async Task<Func<Stream, Task>> PagesAsync(IServiceProvider services, long? article, string? publication, CancellationToken cancellationToken)
    {
        var articles = await ChooseAsync(services, article, publication, cancellationToken);
        var export = ActivatorUtilities.CreateInstance<WarcExport>(services);
        return async output =>
        {
            await LongWork.RunAsync("Exporting", report => export.WriteAsync(output, articles, report, cancellationToken));
            Console.WriteLine($"Exported {export.Articles} articles: {export.Responses} pages and {export.Revisits} later checks that saw the same"
                + (export.Missing == 0 ? "." : $"; {export.Missing} snapshots have no kept page."));
        };
    }

    private static async Task<IReadOnlyList<long>> ChooseAsync(IServiceProvider services, long? article, string? publication, CancellationToken cancellationToken)
    {
        var captures = services.GetRequiredService<CaptureQueries>();
        if (article is { } id)
            return await services.GetRequiredService<ArticleQueries>().FindAsync(id, cancellationToken) is null ? throw new CommandException($"There is no article {id}.") : [id];
        var found = await captures.ArticlesAsync(publication, cancellationToken);
        return found.Count == 0 && publication is not null ? throw new CommandException($"There is no article of {publication}.") : found;
    }
}

using System.CommandLine;
using System.Text.Json;
using ArticleRevisions.Diffing;
using ArticleRevisions.Web.Api;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>diff OLD NEW</c>: compares two files. Exit status 0 equal, 1 different, 2 trouble.</summary>
internal static class DiffCommand
{
    private const int Different = 1;

    public static Command Create()
    {
        var before = new Argument<string>("old") { Description = "The earlier text: plain text, Markdown-like text or an HTML page." };
        var after = new Argument<string>("new") { Description = "The later text." };
        var format = new Option<string>("--format") { Description = "text (default), json or html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var command = new Command("diff", "Compare two files; the exit status is 0 when equal, 1 when different, 2 on trouble.") { before, after, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var old = await PageFiles.ReadTextAsync(parsed.GetRequiredValue(before), cancellationToken);
            var now = await PageFiles.ReadTextAsync(parsed.GetRequiredValue(after), cancellationToken);
            var diff = ArticleDiffer.Compare(old, now);
            Console.Write(parsed.GetValue(format) switch
            {
                "json" => JsonSerializer.Serialize(DiffResponse.Of(diff), CommandJson.Options) + "\n",
                "html" => DiffPage.Html(diff),
                _ => DiffLines.Text(diff),
            });
            return diff.IsEmpty ? CommandLine.Success : Different;
        });
        return command;
    }
}

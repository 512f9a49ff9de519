using System.CommandLine;
using ArticleRevisions.Archive.Keys;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>key</c>: a new access key in place of the old one.</summary>
internal static class KeyCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Command("key", "Make a new editors' access key; the old one ends at once.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            Console.WriteLine(await app.Services.GetRequiredService<AccessKeys>().ReplaceAsync(now, cancellationToken));
            return CommandLine.Success;
        });
        return command;
    }
}

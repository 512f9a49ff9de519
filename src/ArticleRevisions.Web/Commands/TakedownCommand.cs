using System.CommandLine;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Upkeep;
using ArticleRevisions.Capture.Fetching;
using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>takedown URL --because TEXT</c>: hides an article's record; <c>--lift</c> shows it again.</summary>
internal static class TakedownCommand
{
    public static Command Create(CommonOptions options)
    {
        var url = new Argument<string?>("url") { Description = "The address of the article. Without one, the hidden articles are listed.", Arity = ArgumentArity.ZeroOrOne };
        var because = new Option<string?>("--because") { Description = "Why, in words that everyone who asks for the record is told, for example: By order of the court of Ghent, 3 March 2026." };
        var lift = new Option<bool>("--lift") { Description = "Show the record again, and check the page again." };
        var command = new Command("takedown", "Hide the record of an article, as a law or a right may ask: its pages answer 410 and say why. Nothing of the record is altered.") { url, because, lift };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            await app.Services.PrepareArchiveAsync(cancellationToken);
            var takedowns = app.Services.GetRequiredService<Takedowns>();
            if (parsed.GetValue(url) is not { } given)
                return await ListAsync(takedowns, cancellationToken);
            var reason = parsed.GetValue(because)?.Trim();
            if (parsed.GetValue(lift) == !string.IsNullOrEmpty(reason))
                throw new CommandException("Say why with --because \"…\", or show the record again with --lift.");
            if (reason?.Length > Takedowns.LongestReason)
                throw new CommandException($"The reason has {reason.Length} characters, and at most {Takedowns.LongestReason} are shown.");

            // Not through the gate: what is recorded may have come in under other settings.
            if (!UrlGate.TryRead(given, out var address, out var refusal))
                throw new CommandException(refusal);
            var id = await app.Services.GetRequiredService<ArticleRegister>().FindArticleAsync(UrlIdentity.KeyOf(address), cancellationToken)
                ?? throw new CommandException($"{address} is not in this archive.");
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (reason is { Length: > 0 })
            {
                await takedowns.TakeDownAsync(id, reason, now, cancellationToken);
                Console.WriteLine($"The record of article {id} is hidden. Its page is not checked until: takedown {address} --lift");
            }
            else
                Console.WriteLine(await takedowns.LiftAsync(id, now, cancellationToken) ? $"The record of article {id} is shown again." : $"The record of article {id} was not hidden.");
            return CommandLine.Success;
        });
        return command;
    }

    private static async Task<int> ListAsync(Takedowns takedowns, CancellationToken cancellationToken)
    {
        var all = await takedowns.AllAsync(cancellationToken);
        foreach (var (id, takedown) in all.OrderBy(t => t.Key))
            Console.WriteLine($"{id}\t{Wording.Machine(takedown.At)}\t{takedown.Reason}");
        if (all.Count == 0)
            Console.WriteLine("No record is hidden.");
        return CommandLine.Success;
    }
}

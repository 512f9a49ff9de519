using System.CommandLine;
using ArticleRevisions.Archive.Upkeep;

namespace ArticleRevisions.Web.Commands;

/// <summary><c>verify</c>: reads all that is kept and names what is damaged. Exit status 0 when all is sound, 1 when not.</summary>
internal static class VerifyCommand
{
    private const int Damaged = 1;

    public static Command Create(CommonOptions options)
    {
        var command = new Command("verify", "Read every kept text, revision, sentence and raw page, hash them again, and name what is damaged.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = options.Workshop(parsed);
            // A look changes nothing, so it does not bring the database up either.
            if (await app.Services.GetRequiredService<ArchiveUpkeep>().SchemaAsync(cancellationToken) != SchemaState.Current)
                throw new CommandException("The database is not one of this program's version. Run the verb 'migrate' once, then verify.");
            var verification = app.Services.GetRequiredService<ArchiveVerification>();
            var found = await LongWork.RunAsync("Verifying", report => verification.RunAsync(
                new DirectProgress<VerificationProgress>(p => report(p.Done, p.All)), cancellationToken));
            foreach (var damage in found.Damages)
                Console.WriteLine(damage);
            Console.WriteLine($"Verified {found.Articles} articles: {found.Texts} texts, {found.Revisions} revisions, {found.Wordings} wordings of sentences and {found.Bodies} raw pages; "
                + (found.Damages.Count == 0 ? "all are sound." : $"{found.Damages.Count} are damaged."));
            return found.Damages.Count == 0 ? CommandLine.Success : Damaged;
        });
        return command;
    }
}

using ArticleRevisions.Archive.Recording;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>How much of an archive has been looked at, in articles and bodies together.</summary>
public sealed record VerificationProgress(int Done, int All);

/// <summary>What a verification looked at and found.</summary>
/// <param name="Articles">Articles, each with all that hangs on it.</param>
/// <param name="Texts">Texts unpacked and hashed.</param>
/// <param name="Revisions">Revisions whose changes were read with the texts around them.</param>
/// <param name="Wordings">Wordings of sentences found where they were first seen.</param>
/// <param name="Bodies">Raw bodies unpacked and hashed.</param>
/// <param name="Damages">Every damaged thing, named, a line each.</param>
public sealed record Verification(int Articles, int Texts, int Revisions, int Wordings, int Bodies, IReadOnlyList<string> Damages);

/// <summary>Reads the whole archive and tells what of it is not as it was kept. It writes nothing and can run beside recording.</summary>
public sealed class ArchiveVerification
{
    private readonly ArchiveStore _store;

    internal ArchiveVerification(ArchiveStore store) => _store = store;

    /// <summary>Looks at every text, revision, sentence and raw body.</summary>
    public async Task<Verification> RunAsync(IProgress<VerificationProgress>? progress, CancellationToken cancellationToken)
    {
        await using var archive = _store.CreateDbContext();
        var progressed = new VerificationProgress(0, await archive.Articles.CountAsync(cancellationToken) + await archive.RawResponses.CountAsync(cancellationToken));
        var found = new Verification(0, 0, 0, 0, 0, []);
        var damages = new List<string>();
        long last = 0;
        while (await archive.Articles.AsNoTracking().Where(a => a.Id > last).OrderBy(a => a.Id).FirstOrDefaultAsync(cancellationToken) is { } article)
        {
            last = article.Id;
            var one = new ArticleVerification(archive, article);
            await one.RunAsync(cancellationToken);
            damages.AddRange(one.Damages);
            found = found with
            {
                Articles = found.Articles + 1,
                Texts = found.Texts + one.Texts,
                Revisions = found.Revisions + one.Revisions,
                Wordings = found.Wordings + one.Wordings,
            };
            Report();
        }

        var bodies = archive.RawResponses.AsNoTracking().OrderBy(r => r.Hash).Select(r => new KeptBody(r.Hash, r.Length, r.Body, r.Base!.Body));
        await foreach (var body in bodies.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (TroubleOf(body) is { } trouble)
                damages.Add($"Body {body.Hash}: {trouble}");
            found = found with { Bodies = found.Bodies + 1 };
            Report();
        }

        return found with { Damages = damages };

        void Report() => progress?.Report(progressed = progressed with { Done = progressed.Done + 1, All = Math.Max(progressed.All, progressed.Done + 1) });
    }

    private static string? TroubleOf(KeptBody body)
    {
        try
        {
            var bytes = body.Read();
            var hash = KeptBody.HashOf(bytes);
            return hash != body.Hash ? $"it hashes to {hash}."
                : bytes.Length != body.Length ? $"it has {bytes.Length} bytes, not {body.Length}."
                : null;
        }
        catch (ArchiveException e)
        {
            return e.Message;
        }
    }
}

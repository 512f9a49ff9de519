using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Upkeep;

/// <summary>Looks at one article: its texts in their order, the revisions between them, and where its sentences were first seen.</summary>
internal sealed class ArticleVerification(ArchiveContext archive, Article article)
{
    public List<string> Damages { get; } = [];
    public int Texts { get; private set; }
    public int Revisions { get; private set; }
    public int Wordings { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // First what hangs on the texts: what is recorded meanwhile has its texts all the same.
        var revisions = await archive.Revisions.AsNoTracking().Where(r => r.ArticleId == article.Id && r.To <= article.Snapshots)
            .ToDictionaryAsync(r => r.To, cancellationToken);
        var wordings = (await WordingsAsync(cancellationToken)).ToLookup(w => w.FirstSnapshot);
        var texts = new TextReading();
        var (expected, before) = (1, (byte[]?)null);
        var snapshots = archive.Snapshots.AsNoTracking().Where(s => s.ArticleId == article.Id && s.Number <= article.Snapshots).OrderBy(s => s.Number);
        await foreach (var snapshot in snapshots.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            for (; expected < snapshot.Number; expected++, before = null)
                Damages.Add($"{Name(expected)}: it is missing.");
            var text = Read(snapshot, texts);
            if (snapshot.Number > 1)
                Look(revisions.GetValueOrDefault(snapshot.Number), snapshot.Number, before, text);
            Look(wordings[snapshot.Number], snapshot.Number, text);
            (expected, before) = (expected + 1, text);
        }

        for (; expected <= article.Snapshots; expected++)
            Damages.Add($"{Name(expected)}: it is missing.");
    }

    /// <summary>The text as written, or null for one that cannot be read; what stands beside it is looked at too.</summary>
    private byte[]? Read(Snapshot snapshot, TextReading texts)
    {
        Texts++;
        byte[]? text = null;
        Try(Name(snapshot.Number), () =>
        {
            var bytes = texts.Next(snapshot.Number, snapshot.Text, snapshot.TextBase);
            var hash = Packing.Read<ArticleText>(bytes).Hash();
            if (hash != snapshot.TextHash)
                throw new ArchiveException($"its text hashes to {hash}, not to {snapshot.TextHash}.");
            text = bytes;
        });
        Try($"{Name(snapshot.Number)}, headlines", () => _ = snapshot.Headlines is { } packed ? Packing.Unpack<HeadlineWitnesses>(packed) : null);
        Try($"{Name(snapshot.Number)}, response headers", () => _ = snapshot.ResponseHeaders is { } packed ? Packing.UnpackBytes(packed) : null);
        return text;
    }

    private void Look(Revision? revision, int to, byte[]? before, byte[]? after)
    {
        var name = $"Article {article.Id}, revision {to - 1}..{to}";
        if (revision is null)
        {
            Damages.Add($"{name}: it is missing; the rebuild command makes it again.");
            return;
        }

        Revisions++;
        if (before is null || after is null)
            Damages.Add($"{name}: a text beside it cannot be read.");
        else
            Try(name, () => RevisionTexts.Unpack(revision.Changes, before, after));
    }

    private async Task<IReadOnlyList<KeptWording>> WordingsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<KeptWording> kept = [];
        var order = await archive.SentenceOrders.AsNoTracking().SingleOrDefaultAsync(o => o.ArticleId == article.Id, cancellationToken);
        Try($"Article {article.Id}, sentences", () => kept = order?.ReadWordings() ?? []);
        return kept;
    }

    private void Look(IEnumerable<KeptWording> wordings, int snapshot, byte[]? text)
    {
        // A text that cannot be read is named already.
        if (text is null)
            return;
        var blocks = Packing.Read<ArticleText>(text).Blocks;
        foreach (var wording in wordings)
        {
            Wordings++;
            if (SentenceTexts.TextOf(blocks, wording) is not { } words || !wording.Has(words))
                Damages.Add($"Article {article.Id}, sentence {wording.Lineage}: snapshot {snapshot} does not have it where it was first seen; the rebuild command follows it again.");
        }
    }

    private string Name(int snapshot) => $"Article {article.Id}, snapshot {snapshot}";

    private void Try(string name, Action look)
    {
        try
        {
            look();
        }
        catch (ArchiveException e)
        {
            Damages.Add($"{name}: {e.Message}");
        }
    }
}

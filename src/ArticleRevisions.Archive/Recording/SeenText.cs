using System.Text;
using ArticleRevisions.Diffing;
using Microsoft.EntityFrameworkCore;

namespace ArticleRevisions.Archive.Recording;

/// <summary>A text that a check read, against what the archive has of its article.</summary>
internal sealed class SeenText
{
    public required ArticleText Text { get; init; }

    /// <summary>Its identity.</summary>
    public required string Hash { get; init; }

    /// <summary>True when it is the latest snapshot's text.</summary>
    public bool IsLatest { get; private init; }

    /// <summary>What changed since the latest snapshot; null when there is none, or nothing did.</summary>
    public RevisionDiff? Diff { get; private init; }

    /// <summary>The latest earlier snapshot with this text.</summary>
    public int? RestorationOf { get; private init; }

    /// <summary>True when it may be no edit of the article at all.</summary>
    public bool IsSuspicious { get; private init; }

    /// <summary>True when it is less than half of the latest snapshot's text and has sentences of it.</summary>
    public bool IsTeaser { get; private init; }

    public TextSize Size { get; private init; }

    /// <summary>The text as it is written before it is packed.</summary>
    public byte[] Bytes => field ??= Packing.Write(Text);

    /// <summary>The latest snapshot's text as written; null when there is none.</summary>
    public byte[]? LatestBytes { get; private init; }

    private TextBase? Base { get; init; }

    public static async Task<SeenText> ReadAsync(ArchiveContext archive, Article article, ArticleText text, CancellationToken cancellationToken)
    {
        var hash = text.Hash();
        if (hash == article.TextHash)
            return new SeenText { Text = text, Hash = hash, IsLatest = true };
        var size = TextSize.Of(text);
        if (article.Snapshots == 0)
            return new SeenText { Text = text, Hash = hash, Size = size };

        var snapshots = archive.Snapshots.Where(s => s.ArticleId == article.Id);
        var kept = await KeptText.Of(archive, snapshots.Where(s => s.Number == article.Snapshots)).SingleAsync(cancellationToken);
        var facts = await snapshots.Where(s => s.Number == article.Snapshots || s.TextHash == hash).Select(s => new { s.Number, s.TextHash, s.Words })
            .OrderByDescending(s => s.Number).ToListAsync(cancellationToken);
        var (latest, latestBytes) = (facts[0], kept.Bytes());
        var diff = ArticleDiffer.Compare(Packing.Read<ArticleText>(latestBytes), text);
        return new SeenText
        {
            Text = text,
            Hash = hash,
            Size = size,
            Diff = diff,
            IsSuspicious = Suspicion.Falls(diff, latest.Words, size.Words),
            IsTeaser = Suspicion.IsTeaser(diff, latest.Words, size.Words),
            RestorationOf = facts.Find(s => s.TextHash == hash)?.Number,
            LatestBytes = latestBytes,
            Base = TextBase.Of(kept),
        };
    }

    /// <summary>The snapshot to keep of it, its evidence included.</summary>
    public async Task<Snapshot> ToSnapshotAsync(
        ArchiveContext archive, Article article, CheckObservation observation, Check check, DateTimeOffset firstSeen, CancellationToken cancellationToken)
    {
        var response = observation.Response;
        var (packed, textBase) = Base?.Pack(Bytes) ?? (Packing.PackBytes(Bytes), null);
        return new Snapshot
        {
            ArticleId = article.Id,
            Number = article.Snapshots + 1,
            Check = check,
            FirstSeenAt = firstSeen,
            NotBefore = article.LastSeenAt,
            TextHash = Hash,
            Text = packed,
            TextBase = textBase,
            Headline = Text.Headline,
            Words = Size.Words,
            Sentences = Size.Sentences,
            Published = Text.Published,
            Modified = Text.Modified,
            RestorationOf = RestorationOf,
            Section = observation.Section,
            IsPaywalled = observation.IsPaywalled,
            Headlines = observation.Headlines is { } headlines ? Packing.Pack(headlines) : null,
            ResponseHash = response is null ? null : await KeptBody.KeepAsync(archive, article.Id, response.Body, cancellationToken),
            ResponseUrl = response?.Url,
            ResponseStatus = response?.Status,
            ResponseHeaders = response is null ? null : Packing.PackBytes(Encoding.UTF8.GetBytes(response.Headers)),
        };
    }
}

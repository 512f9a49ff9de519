using System.Security.Cryptography;
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

    public static async Task<SeenText> ReadAsync(ArchiveContext archive, Article article, ArticleText text, CancellationToken cancellationToken)
    {
        var hash = text.Hash();
        if (hash == article.TextHash)
            return new SeenText { Text = text, Hash = hash, IsLatest = true };
        var size = TextSize.Of(text);
        if (article.Snapshots == 0)
            return new SeenText { Text = text, Hash = hash, Size = size };

        var latest = await archive.Snapshots.Where(s => s.ArticleId == article.Id && s.Number == article.Snapshots)
            .Select(s => new { s.Text, s.Words }).SingleAsync(cancellationToken);
        var diff = ArticleDiffer.Compare(Packing.Unpack<ArticleText>(latest.Text), text);
        return new SeenText
        {
            Text = text,
            Hash = hash,
            Size = size,
            Diff = diff,
            IsSuspicious = Suspicion.Falls(diff, latest.Words, size.Words),
            IsTeaser = Suspicion.IsTeaser(diff, latest.Words, size.Words),
            RestorationOf = await archive.Snapshots.Where(s => s.ArticleId == article.Id && s.TextHash == hash)
                .MaxAsync(s => (int?)s.Number, cancellationToken),
        };
    }

    /// <summary>The snapshot to keep of it, its evidence included.</summary>
    public async Task<Snapshot> ToSnapshotAsync(
        ArchiveContext archive, Article article, CheckObservation observation, Check check, DateTimeOffset firstSeen, CancellationToken cancellationToken)
    {
        var response = observation.Response;
        return new Snapshot
        {
            ArticleId = article.Id,
            Number = article.Snapshots + 1,
            Check = check,
            FirstSeenAt = firstSeen,
            NotBefore = article.LastSeenAt,
            TextHash = Hash,
            Text = Packing.Pack(Text),
            Headline = Text.Headline,
            Words = Size.Words,
            Sentences = Size.Sentences,
            Published = Text.Published,
            Modified = Text.Modified,
            RestorationOf = RestorationOf,
            Headlines = observation.Headlines is { } headlines ? Packing.Pack(headlines) : null,
            ResponseHash = response is null ? null : await KeepBodyAsync(archive, response.Body, cancellationToken),
            ResponseUrl = response?.Url,
            ResponseStatus = response?.Status,
            ResponseHeaders = response is null ? null : Packing.PackBytes(Encoding.UTF8.GetBytes(response.Headers)),
        };
    }

    private static async Task<string> KeepBodyAsync(ArchiveContext archive, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.Span));
        if (!await archive.RawResponses.AnyAsync(r => r.Hash == hash, cancellationToken))
            archive.RawResponses.Add(new RawResponse { Hash = hash, Length = body.Length, Body = Packing.PackBytes(body.Span) });
        return hash;
    }
}

using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Follows an article's notices from snapshot to snapshot.</summary>
internal static class NoticeHistory
{
    /// <summary>
    /// Brings the notices up to a snapshot: new ones are added to <paramref name="notices"/>, reworded and removed ones
    /// marked there.
    /// </summary>
    /// <param name="notices">The article's notices up to the snapshot before.</param>
    /// <param name="publicationId">The article's publication.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diff">What changed since the snapshot before; null for the first.</param>
    /// <returns>The notices whose wording is new.</returns>
    public static IReadOnlyList<NoticeRecord> Advance(
        ICollection<NoticeRecord> notices, long publicationId, Snapshot snapshot, ArticleText text, RevisionDiff? diff)
    {
        var changes = diff?.Notices ?? [.. NoticeReader.Read(text).Select(n => new NoticeChange(NoticeChangeKind.Added, null, n))];
        var worded = new List<NoticeRecord>();
        foreach (var change in changes)
        {
            // A notice that an older engine read otherwise is not found: its new wording then counts as a notice of its own.
            var known = change.Before is { } before ? Find(notices, before) : null;
            if (change.After is not { } after)
            {
                if (known is not null)
                    known.RemovedIn = snapshot.Number;
            }
            else if (known is not null)
            {
                Reword(known, after, snapshot.Number);
                worded.Add(known);
            }
            else
            {
                var added = Add(after, publicationId, snapshot);
                notices.Add(added);
                worded.Add(added);
            }
        }

        return worded;
    }

    /// <summary>Gives a notice the wording that a snapshot brought.</summary>
    public static void Reword(NoticeRecord record, Notice notice, int snapshot)
    {
        record.Kind = notice.Kind;
        record.Notice = Packing.Pack(notice);
        record.LatestSnapshot = snapshot;
        SetTargets(record, notice);
    }

    private static NoticeRecord? Find(IEnumerable<NoticeRecord> notices, Notice notice) => notices
        .Where(n => n.RemovedIn is null && n.Kind == notice.Kind)
        .FirstOrDefault(n => Packing.Unpack<Notice>(n.Notice) is var read && read.Text == notice.Text && read.Source == notice.Source);

    private static NoticeRecord Add(Notice notice, long publicationId, Snapshot snapshot)
    {
        var record = new NoticeRecord
        {
            ArticleId = snapshot.ArticleId,
            PublicationId = publicationId,
            Kind = notice.Kind,
            Notice = Packing.Pack(notice),
            FirstSnapshot = snapshot.Number,
            LatestSnapshot = snapshot.Number,
            NotBefore = snapshot.NotBefore,
            FirstSeenAt = snapshot.FirstSeenAt,
        };
        SetTargets(record, notice);
        return record;
    }

    private static void SetTargets(NoticeRecord record, Notice notice)
    {
        record.Targets.Clear();
        foreach (var address in notice.Links.Select(PlainAddress.Of).Distinct())
            record.Targets.Add(new NoticeTarget { Address = address });
    }
}

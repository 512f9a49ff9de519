using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Evaluation;

/// <summary>
/// Whole histories: every version is fed twice, a page through extraction; a snapshot whose text has another hash than
/// the one before it makes a revision.
/// </summary>
internal static class ReplayTask
{
    private const int FeedsOfVersion = 2;

    /// <summary>Stands for a page's address when the row tells none.</summary>
    private static readonly Uri Nowhere = new("https://page.invalid/");

    public static EvaluationTask Task { get; } = new("Histories: rows with versions, each paragraphs or a page.", Predict, ReplayFigures.Print);

    private static JsonObject Predict(JsonObject row, DirectoryInfo folder)
    {
        var (revisions, notices) = (new JsonArray(), new JsonArray());
        ArticleText? snapshot = null;
        var (seenAt, hash) = (0, "");
        var versions = row.List("versions");
        for (var feed = 0; feed < versions.Count * FeedsOfVersion; feed++)
        {
            var version = feed / FeedsOfVersion;
            var text = TextOf(row, versions[version] as JsonObject ?? throw new RowException($"Row {row["id"]}: version {version} is no object."), folder);
            var textHash = text.Hash();
            if (snapshot is null)
            {
                AddNotices(NoticeReader.Read(text), version, notices);
            }
            else if (textHash != hash)
            {
                var diff = ArticleDiffer.Compare(snapshot, text);
                revisions.Add(Revision(diff, seenAt, version));
                AddNotices(diff.Notices.Where(IsNew).Select(n => n.After!), version, notices);
            }

            (snapshot, seenAt, hash) = (text, version, textHash);
        }

        return new JsonObject { ["revisions"] = revisions, ["notices"] = notices };
    }

    // A notice in other words is the same notice unless it states another day.
    private static bool IsNew(NoticeChange change) => change.Change switch
    {
        NoticeChangeKind.Added => true,
        NoticeChangeKind.Changed => Day(change.After!) != Day(change.Before!),
        _ => false,
    };

    internal static ArticleText TextOf(JsonObject row, JsonObject version, DirectoryInfo folder)
    {
        if (version.TextOrNull("html") is { } page)
        {
            var html = PageDecoder.Decode(ReadPage(row, new FileInfo(Path.Combine(folder.FullName, page))), null);
            var extraction = ArticleExtractor.Read(html, Address(version) ?? Address(row) ?? Nowhere);
            return extraction.Article?.Text ?? throw new RowException($"Row {row["id"]}, {page}: {extraction.Detail}");
        }

        return new ArticleText
        {
            Headline = version.TextOrNull("title") ?? "",
            Language = row.TextOrNull("lang"),
            Url = Address(row),
            Published = DateTimeOffset.TryParse(version.TextOrNull("published"), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var published)
                ? published.ToUniversalTime() : null,
            Blocks = [.. version.Texts("paragraphs").Select(p => new Block(BlockKind.Paragraph, p))],
        };
    }

    private static byte[] ReadPage(JsonObject row, FileInfo file)
    {
        if (!file.Exists)
            throw new RowException($"Row {row["id"]}: there is no page {file.Name}.");
        var bytes = File.ReadAllBytes(file.FullName);
        if (bytes is not [0x1F, 0x8B, ..])
            return bytes;
        using var unpacked = new MemoryStream();
        using (var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
            packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static Uri? Address(JsonObject row) => Uri.TryCreate(row.TextOrNull("url"), UriKind.Absolute, out var url) ? url : null;

    private static JsonObject Revision(RevisionDiff diff, int from, int to) => new()
    {
        ["from"] = from,
        ["to"] = to,
        ["before_rebuilt_sha256"] = HashOf(diff.RebuildBefore()),
        ["after_rebuilt_sha256"] = HashOf(diff.RebuildAfter()),
        ["moved"] = new JsonArray([.. MovedBlocks(diff).Select(m => new JsonArray(m.Old, m.New))]),
    };

    internal static string HashOf(IReadOnlyList<string> paragraphs) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs))));

    // A paragraph moved when more than half of its text, before and after, moved to one and the same paragraph.
    private static IEnumerable<(int Old, int New)> MovedBlocks(RevisionDiff diff)
    {
        var (before, after) = (diff.RebuildBefore(), diff.RebuildAfter());
        return diff.Edits.Where(e => e.Operation == EditOperation.Moved)
            .GroupBy(e => (Old: e.Before[0].Block, New: e.After[0].Block))
            .Where(g => IsMost(g.SelectMany(e => e.Before), before[g.Key.Old]) && IsMost(g.SelectMany(e => e.After), after[g.Key.New]))
            .Select(g => g.Key);
    }

    private static bool IsMost(IEnumerable<Sentence> sentences, string block) => 2 * sentences.Sum(s => s.Text.Length) > block.Length;

    private static void AddNotices(IEnumerable<Notice> notices, int version, JsonArray found)
    {
        foreach (var notice in notices)
            found.Add(new JsonObject { ["version"] = version, ["date"] = Day(notice), ["kind"] = NoticesTask.KindName(notice.Kind) });
    }

    private static string? Day(Notice notice) => NoticesTask.DayOf(notice.PrintedDate, notice.Date);
}

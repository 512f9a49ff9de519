using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>An article in a test's archive, and what its checks see, a quarter of an hour apart.</summary>
internal sealed class Watched(TestArchive archive, long id)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private int _checks;

    public long Id => id;

    /// <summary>When the check of this number (from 1) began.</summary>
    public static DateTimeOffset Check(int number) => Start.AddMinutes(15 * number);

    public static ArticleAddress Address(string path, string host = "news.example") => new($"https://{host}/{path}", $"{host}/{path}", host);

    public static async Task<Watched> AddAsync(TestArchive archive, string path = "story", string host = "news.example") =>
        new(archive, (await archive.Get<ArticleRegister>().AddArticleAsync(Address(path, host), Start, default)).Id);

    public static ArticleText Text(string headline, params string[] paragraphs) => new()
    {
        Headline = headline,
        Language = "en",
        Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))],
    };

    public Task<RecordedCheck> SeesAsync(string headline, params string[] paragraphs) => SeesAsync(Text(headline, paragraphs));

    public Task<RecordedCheck> SeesAsync(ArticleText text) => RecordAsync(Next() with { Text = text });

    public Task<RecordedCheck> MeetsAsync(CheckOutcome outcome, string? detail = null) =>
        RecordAsync(Next() with { Outcome = outcome, Detail = detail });

    public Task<RecordedCheck> RecordAsync(CheckObservation observation) => archive.Get<CheckRecorder>().RecordAsync(observation, default);

    /// <summary>The next check, still without what it saw.</summary>
    public CheckObservation Next() => new() { ArticleId = id, At = Check(++_checks), Duration = TimeSpan.FromMilliseconds(250) };
}

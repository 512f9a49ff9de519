using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Tests.Rendering;

/// <summary>Comparisons made by the real engine from a few sentences of our own, and what their markup reads like.</summary>
internal static partial class Texts
{
    public static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static ArticleText Article(string headline, params string[] paragraphs) =>
        new() { Headline = headline, Language = "en", Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))] };

    public static Sentence Sentence(string text, int index = 0, int block = 0, string separator = "") =>
        new(index, block, BlockKind.Paragraph, new TextSpan(0, text.Length), text, separator);

    public static ComparisonView Compare(ArticleText before, ArticleText after) => new()
    {
        Article = Summary,
        From = Snapshot(1, before),
        To = Snapshot(2, after),
        Before = before,
        After = after,
        Diff = ArticleDiffer.Compare(before, after),
        Acknowledged = [],
        Along = new RangeTotals(1, 0, 0),
        Latest = 2,
    };

    public static ArticleSummary Summary { get; } = new()
    {
        Id = 7,
        Url = "https://paper.example/a",
        Publication = new PublicationView(1, "paper.example", "The Paper"),
        State = ArticleState.Watched,
        AddedAt = At,
        Checks = 2,
        Snapshots = 2,
    };

    /// <summary>As a browser would be given it.</summary>
    public static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>What a reader who only hears the page is told.</summary>
    public static string Heard(IHtmlContent content) => System.Net.WebUtility.HtmlDecode(Tags().Replace(Html(content), ""));

    private static SnapshotSummary Snapshot(int number, ArticleText text) => new()
    {
        Number = number,
        FirstSeenAt = At.AddHours(number),
        LastSeenAt = At.AddHours(number),
        TextHash = text.Hash(),
        Headline = text.Headline,
        Words = 1,
        Sentences = 1,
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}

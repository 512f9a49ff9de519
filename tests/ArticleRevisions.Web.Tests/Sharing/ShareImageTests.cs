using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleRevisions.Web.Sharing;
using ArticleRevisions.Web.Tests.Rendering;
using SkiaSharp;

namespace ArticleRevisions.Web.Tests.Sharing;

public sealed class ShareImageTests(FerryHistory ferry) : IClassFixture<FerryHistory>
{
    private static readonly SKColor Paper = new(0xfffcfcfa), Removed = new(0xfffbecd3), Added = new(0xffe0ebf9);

    private readonly HttpClient _client = ferry.Host.Client;

    [Fact]
    public void A_story_has_both_wordings_and_says_them_in_words()
    {
        var story = Story("About 12 travellers have to wait.", "About 47 travellers have to wait.");

        Assert.Equal("Before: About 12 travellers have to wait. After: About 47 travellers have to wait.", story.Alt);
        Assert.Equal("The Paper: Ferry (1 Mar 2026, between 13:00 and 14:00 UTC)", story.Message("https://here.example/x").Split('\n')[0]);
        Assert.Equal("https://here.example/x", story.Message("https://here.example/x").Split('\n')[^1]);
    }

    [Theory]
    [InlineData("", "The mayor said nothing about the cost of it.", "Added: The mayor said nothing about the cost of it.")]
    [InlineData("The mayor said nothing about the cost of it.", "", "Removed: The mayor said nothing about the cost of it.")]
    public void What_came_or_went_has_one_wording(string before, string after, string alt) => Assert.Equal(alt, Story(before, after).Alt);

    [Fact]
    public void A_headline_tells_when_no_sentence_does()
    {
        var story = ShareStory.Of(Texts.Compare(Texts.Article("Ferry sails at 9", "Nothing else."), Texts.Article("Ferry sails at 11", "Nothing else.")));

        Assert.Equal("Headline before: Ferry sails at 9 Headline after: Ferry sails at 11", story.Alt);
    }

    [Fact]
    public void Without_a_telling_change_the_summary_is_told()
    {
        var story = ShareStory.Of(Texts.Compare(Texts.Article("Ferry", "It sails, they said."), Texts.Article("Ferry", "It sails, they said.")));

        Assert.Equal("What changed: The text is the same in both", story.Alt);
    }

    [Fact]
    public void Both_marks_are_drawn()
    {
        using var picture = Draw("About 12 travellers have to wait.", "About 47 travellers have to wait.");

        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.Contains(Removed, picture.Pixels);
        Assert.Contains(Added, picture.Pixels);
    }

    [Theory]
    [InlineData("האונייה לא תפליג לפני יום חמישי בערב", "האונייה לא תפליג לפני 47 יום שישי בערב")]
    [InlineData("渡轮在星期四晚上之前不会启航。", "渡轮在星期五晚上之前不会启航。")]
    [InlineData("\ud83d\ude00 \u202eabc\u0000 e\u0301\u0301\u0301\u0301", "\ud83d\ude01 \u202eabd")]
    public void Every_script_can_be_drawn(string before, string after)
    {
        using var picture = Draw(before, after);

        AssertNothingAtTheEdges(picture);
    }

    [Fact]
    public void A_text_without_end_stays_in_the_picture()
    {
        var endless = string.Concat(Enumerable.Repeat("W", 100_000));

        using var picture = Draw($"{endless} 12", $"{endless} 47 {string.Concat(Enumerable.Repeat("word ", 20_000))}");

        AssertNothingAtTheEdges(picture);
    }

    [Fact]
    public async Task The_picture_is_served_to_everyone()
    {
        using var answer = await _client.AskAsync("/articles/1/compare/1..2/image.png");

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(1200, picture.Width);
    }

    [Theory]
    [InlineData("/articles/1/compare/1..99/image.png")]
    [InlineData("/articles/1/compare/2..1/image.png")]
    [InlineData("/articles/1/compare/one..two/image.png")]
    [InlineData("/articles/99/compare/1..2/image.png")]
    public async Task No_picture_of_what_is_not_there(string path)
    {
        using var answer = await _client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/articles/1/compare/1..2", "/articles/1/compare/1..2/image.png", "12")]
    [InlineData("/articles/1", "/articles/1/compare/5..6/image.png", "Moved")]
    public async Task A_page_names_its_picture_and_says_it_in_words(string path, string picture, string alt)
    {
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

        Assert.Matches($"og:image\" content=\"http://[^\"]+{Regex.Escape(picture)}\"", page);
        Assert.Matches($"og:image:alt\" content=\"[^\"]*{alt}", page);
    }

    [Fact]
    public async Task A_page_is_linked_data()
    {
        var page = await _client.GetStringAsync(new Uri("/articles/1/compare/1..2", UriKind.Relative));

        var data = JsonElement.Parse(Regex.Match(page, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value);

        Assert.Equal("WebPage", data.GetProperty("@type").GetString());
        Assert.Equal("https://news.example/ferry", data.GetProperty("about").GetProperty("url").GetString());
        Assert.Equal("2026-03-01T12:00:00Z/2026-03-01T13:00:00Z", data.GetProperty("temporalCoverage").GetString());
    }

    [Fact]
    public async Task A_sentence_cannot_end_the_data()
    {
        var page = await _client.GetStringAsync(new Uri("/articles/1/compare/2..3", UriKind.Relative));

        Assert.DoesNotContain("<b>", Regex.Match(page, "application/ld\\+json\">(.*?)</script>").Groups[1].Value, StringComparison.Ordinal);
    }

    private static ShareStory Story(string before, string after) =>
        ShareStory.Of(Texts.Compare(Of(before), Of(after)));

    private static Diffing.ArticleText Of(string sentence) => sentence.Length == 0
        ? Texts.Article("Ferry", "It is the first one.")
        : Texts.Article("Ferry", "It is the first one.", sentence);

    private static SKBitmap Draw(string before, string after) => SKBitmap.Decode(ShareImage.Draw(Story(before, after)));

    private static void AssertNothingAtTheEdges(SKBitmap picture)
    {
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < 40; x++)
            {
                Assert.Equal(Paper, picture.GetPixel(x, y));
                Assert.Equal(Paper, picture.GetPixel(picture.Width - 1 - x, y));
            }
        }
    }
}

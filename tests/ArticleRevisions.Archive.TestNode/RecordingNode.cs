using System.Text;
using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Diffing;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleRevisions.Archive.TestNode;

/// <summary>Records one check after another until it is killed; every second one sees a new text.</summary>
internal sealed class RecordingNode(IServiceProvider services)
{
    public async Task RecordForeverAsync(string host)
    {
        var address = new ArticleAddress($"https://{host}/a", $"{host}/a", host);
        var article = await services.GetRequiredService<ArticleRegister>().AddArticleAsync(address, Now, default);
        var recorder = services.GetRequiredService<CheckRecorder>();
        for (; ; )
        {
            var text = Text();
            for (var sights = 0; sights < 2; sights++)
            {
                var check = await recorder.RecordAsync(Observation(article.Id, text), default);
                // The mark at the end tells a whole line from one that the kill cut.
                Console.WriteLine($"check {check.CheckId} acknowledged.");
            }
        }
    }

    private static CheckObservation Observation(long articleId, ArticleText text) => new()
    {
        ArticleId = articleId,
        At = Now,
        Text = text,
        Response = new ResponseEvidence("https://host.example/a", 200, "Content-Type: text/html", Encoding.UTF8.GetBytes(text.CanonicalText())),
    };

    private static ArticleText Text()
    {
        IEnumerable<Block> paragraphs = Enumerable.Range(0, 20).Select(i => new Block(BlockKind.Paragraph, $"Paragraph {i} of the report stays as it is."));
        return new ArticleText
        {
            Headline = "The count goes on",
            Blocks = [.. paragraphs, new(BlockKind.Paragraph, $"The counter showed {Guid.NewGuid():n} at the last look.")],
        };
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
}

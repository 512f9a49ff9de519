using System.IO.Compression;
using System.Text.Json.Nodes;
using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Evaluation;

/// <summary>A folder of pages: <c>html/&lt;id&gt;.html.gz</c>, bytes as fetched, beside <c>expected.json</c>.</summary>
internal static class PageFolder
{
    /// <summary>The page of a row, decoded as the capture does without a header.</summary>
    public static string Html(DirectoryInfo folder, JsonObject row)
    {
        using var packed = File.OpenRead(Path.Combine(folder.FullName, "html", row.Text("id") + ".html.gz"));
        using var body = new MemoryStream();
        using (var plain = new GZipStream(packed, CompressionMode.Decompress))
            plain.CopyTo(body);
        return PageDecoder.Decode(body.GetBuffer().AsSpan(0, (int)body.Length), headerCharset: null);
    }

    public static Uri Url(JsonObject row) =>
        Uri.TryCreate(row.TextOrNull("url"), UriKind.Absolute, out var url) ? url : new Uri("https://page.invalid/");

    /// <summary>The article of a row's page; null when there is none.</summary>
    public static ExtractedArticle? Article(DirectoryInfo folder, JsonObject row) => ArticleExtractor.Read(Html(folder, row), Url(row)).Article;
}

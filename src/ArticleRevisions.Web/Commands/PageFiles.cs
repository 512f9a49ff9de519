using ArticleRevisions.Capture;
using ArticleRevisions.Capture.Extraction;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Commands;

/// <summary>Reads articles from files: HTML pages go through extraction, anything else is plain text.</summary>
internal static class PageFiles
{
    /// <summary>Stands for a page's address when a file tells none.</summary>
    private static readonly Uri Nowhere = new("https://file.invalid/");

    public static async Task<ArticleText> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(path, cancellationToken);
        var text = PageDecoder.Decode(body, null);
        return IsHtml(path, text) ? ReadPage(text, path, null, SourceRules.None).Text : ArticleText.FromPlainText(text);
    }

    /// <param name="path">The file.</param>
    /// <param name="url">The address it was taken from, null when nobody knows.</param>
    /// <param name="rules">How the pages of single hosts are read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ExtractedArticle> ReadPageAsync(string path, Uri? url, SourceRules rules, CancellationToken cancellationToken) =>
        ReadPage(PageDecoder.Decode(await ReadAsync(path, cancellationToken), null), path, url, rules);

    private static ExtractedArticle ReadPage(string html, string path, Uri? url, SourceRules rules)
    {
        var extraction = ArticleExtractor.Read(html, url ?? Nowhere, rules.For(url ?? Nowhere));
        return extraction.Article ?? throw new CommandException($"{path}: {extraction.Detail}");
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0)
            throw new CommandException("Name a file; the name given is empty.");
        if (Directory.Exists(path))
            throw new CommandException($"{path} is a folder, not a file.");
        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Said in the user's words, with the path that was given.
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
    }

    private static bool IsHtml(string path, string text) =>
        Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML"
        || text.AsSpan().TrimStart() is var start
            && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));
}

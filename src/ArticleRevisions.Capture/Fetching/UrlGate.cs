using System.Diagnostics.CodeAnalysis;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>The one gate that every address passes, whichever way it came in.</summary>
public sealed class UrlGate
{
    /// <summary>Parses and judges an address from outside.</summary>
    /// <param name="text">What somebody typed or a page contained.</param>
    /// <param name="url">The parsed address; hand this on, never the text.</param>
    /// <param name="refusal">Why not, in one sentence for people.</param>
    public bool TryParse(string? text, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? refusal) =>
        throw new NotImplementedException();
}

using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>A page went past a guard of the parser; the message says which.</summary>
internal sealed class HostilePageException(string message) : Exception(message);

/// <summary>Parses a page under guards: the parser's time grows faster than nesting and elements.</summary>
internal static class PageParser
{
    /// <summary>Most elements of a page.</summary>
    public const int MaxElements = 50_000;

    /// <summary>Deepest nesting of a page. The parser flattens what lies below 512 levels, so the guard must speak before that.</summary>
    public const int MaxDepth = 500;

    /// <summary>Most tags, texts and comments of a page: an end tag without its beginning makes no element, but the parser looks for one.</summary>
    public const int MaxTokens = 500_000;

    /// <summary>A page with no more tags than these is not worth a guard at each.</summary>
    private const int PlainTags = 20_000;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2);

    /// <exception cref="HostilePageException">A guard stopped the parser.</exception>
    public static IHtmlDocument Parse(string html)
    {
        html = UnreadParts.Without(html);
        var guard = new Guard();
        var options = new HtmlParserOptions
        {
            OnCreated = guard.Check,
            // Being told of each token costs a sixth of the parse: a page of some thousand tags is over before a guard could speak.
            OnToken = html.AsSpan().Count('<') > PlainTags ? (_, _) => guard.CheckToken() : null,
            // Nobody reads them, no guard counts them, and a page can hold a million.
            SkipComments = true,
            SkipProcessingInstructions = true,
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    private sealed class Guard
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private int _elements;
        private int _tokens;
        private IElement? _previous;

        public void Check(IElement element, TextPosition position)
        {
            if (++_elements > MaxElements)
                throw new HostilePageException($"The page has more than {MaxElements:N0} elements.");
            // An element is created before it is put in its place, so its predecessor's depth is the newest known. Each goes at
            // most one level deeper, so that looking at every eighth is enough.
            if (_elements % 8 == 0 && _previous is not null && DepthOf(_previous) > MaxDepth)
                throw new HostilePageException($"The page is nested more than {MaxDepth} levels deep.");
            _previous = element;
            if (_elements % 64 == 0)
                CheckTime();
        }

        public void CheckToken()
        {
            if (++_tokens > MaxTokens)
                throw new HostilePageException($"The page has more than {MaxTokens:N0} tags and texts.");
            if (_tokens % 64 == 0)
                CheckTime();
        }

        private void CheckTime()
        {
            if (Stopwatch.GetElapsedTime(_start) > MaxTime)
                throw new HostilePageException($"The page took longer than {MaxTime.TotalSeconds:0} seconds to parse.");
        }

        private static int DepthOf(INode node)
        {
            var depth = 0;
            for (var n = node.Parent; n is not null && depth <= MaxDepth; n = n.Parent)
                depth++;
            return depth;
        }
    }
}

using AngleSharp.Dom;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>What a source rule says of an element.</summary>
[Flags]
internal enum RuledPart
{
    None = 0,
    Body = 1,
    Keep = 1 << 1,
    Headline = 1 << 2,
    Standfirst = 1 << 3,
    Byline = 1 << 4,
}

/// <summary>The elements of one page of which its host's source rule speaks.</summary>
internal sealed class RuledElements
{
    private readonly Dictionary<IElement, RuledPart> _parts = [];

    private RuledElements()
    {
    }

    public static RuledElements None { get; } = new();

    /// <summary>Whether the page has an element that its rule calls the body.</summary>
    public bool HasBody { get; private set; }

    /// <summary>Takes out what is to be dropped and finds the rest.</summary>
    public static RuledElements Apply(SourceRule? rule, IDocument document)
    {
        if (rule is null)
            return None;
        foreach (var element in All(document, rule.Drop).Where(e => e != document.Body && e != document.DocumentElement).ToList())
            element.Remove();
        var ruled = new RuledElements();
        ruled.Mark(All(document, rule.Body), RuledPart.Body);
        ruled.Mark(All(document, rule.Keep), RuledPart.Keep);
        ruled.Mark(First(document, rule.Headline), RuledPart.Headline);
        ruled.Mark(First(document, rule.Standfirst), RuledPart.Standfirst);
        ruled.Mark(First(document, rule.Byline), RuledPart.Byline);
        ruled.HasBody = ruled._parts.Values.Any(p => p.HasFlag(RuledPart.Body));
        return ruled;
    }

    public RuledPart Of(IElement element) => _parts.Count == 0 ? RuledPart.None : _parts.GetValueOrDefault(element);

    private static IEnumerable<IElement> All(IDocument document, IReadOnlyList<string> selectors) =>
        selectors.SelectMany(selector => document.QuerySelectorAll(selector));

    // Selectors in their order: the later ones are for pages without the earlier ones.
    private static IEnumerable<IElement> First(IDocument document, IReadOnlyList<string> selectors) =>
        All(document, selectors).Where(e => !string.IsNullOrWhiteSpace(e.TextContent)).Take(1);

    private void Mark(IEnumerable<IElement> elements, RuledPart part)
    {
        foreach (var element in elements)
            _parts[element] = _parts.GetValueOrDefault(element) | part;
    }
}

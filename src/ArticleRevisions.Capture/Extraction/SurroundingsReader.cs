using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Reads what an element says about its contents: tag, role, <c>itemprop</c>, and the words its id and class names are
/// made of. These are claims; <see cref="ContentChoice"/> voids those that the text inside contradicts.
/// </summary>
internal static class SurroundingsReader
{
    private static readonly FrozenDictionary<string, Surroundings> ByTag = Table(
        (Surroundings.Navigation, "nav menu"),
        (Surroundings.Aside, "aside"),
        (Surroundings.Footer, "footer"),
        (Surroundings.Header, "header hgroup"),
        (Surroundings.Form, "form fieldset"),
        (Surroundings.Figure, "figure figcaption"));

    private static readonly FrozenDictionary<string, Surroundings> ByRole = Table(
        (Surroundings.Navigation, "navigation menu menubar toolbar tablist"),
        (Surroundings.Aside, "complementary"),
        (Surroundings.Footer, "contentinfo"),
        (Surroundings.Header, "banner"),
        (Surroundings.Consent, "dialog alertdialog"),
        (Surroundings.Form, "form search"));

    private static readonly FrozenDictionary<string, Surroundings> ByWord = Table(
        (Surroundings.Navigation, "nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip"),
        (Surroundings.Footer, "footer"),
        (Surroundings.Aside, "rail siderail rightrail"),
        (Surroundings.Figure, "caption captions figcaption imagecaption gallery slideshow lightbox thumbnail thumb"),
        (Surroundings.Comments, "comment comments disqus respond commentlist livefyre"),
        (Surroundings.Promotion, "related newsletter newsletters share sharing sharebar sharetools social promo promos promotion recommended recommendation "
            + "recommendations recirc trending mostread mostpopular popular subscribe subscription signup sponsored advert adverts advertisement ad ads "
            + "outbrain taboola readmore follow donate donation banner widget widgets tools poll quiz "
            + "addthis sharedaddy jp-relatedposts whatsapp tooltip modal popup counter views"),
        (Surroundings.Credits | Surroundings.Author, "byline bylines author authors authorname"),
        (Surroundings.Credits, "dateline date datetime time timestamp pubdate published publish updated tags tag taglist "
            + "topics keywords bio meta metadata postmeta entrymeta kicker category categories credit credits attribution copyright agency source sources contributors eyebrow infobar"),
        (Surroundings.Notice, "correction corrections clarification clarifications amendment editorsnote editornote"),
        (Surroundings.Standfirst, "standfirst dek deck subtitle subhead subheadline subheading subheader summary lede excerpt abstract chapo chapeau sommario vorspann sapo"),
        (Surroundings.Consent, "cookie cookies cookiebot consent gdpr onetrust didomi usercentrics cmp"),
        (Surroundings.Body, "articlebody storybody articletext articlecontent entrycontent postcontent storycontent postbody entrybody storytext bodytext bodycopy articlecopy"));

    private static readonly FrozenDictionary<string, Surroundings> ByPair = new (Surroundings Meaning, string[] Pairs)[]
    {
        (Surroundings.Body,
            ["article body", "story body", "article content", "entry content", "post content", "story content", "post body", "entry body", "story text", "article text",
             "body text", "body copy", "body content", "content body", "article copy", "td post"]),
        (Surroundings.Notice, ["editors note", "editor note", "update note", "editor s"]),
        (Surroundings.Promotion,
            ["most read", "most popular", "read more", "sign up", "more stories", "more news", "more from", "see also", "also read", "top stories", "latest news", "read next", "up next", "read also"]),
    }.SelectMany(r => r.Pairs, (r, pair) => KeyValuePair.Create(pair, r.Meaning)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Surroundings>.AlternateLookup<ReadOnlySpan<char>> Words = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Surroundings>.AlternateLookup<ReadOnlySpan<char>> Pairs = ByPair.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Surroundings Of(IElement element)
    {
        var found = ByTag.GetValueOrDefault(element.LocalName);
        var named = Surroundings.None;
        foreach (var attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "role":
                    found |= ByRole.GetValueOrDefault(attribute.Value);
                    break;
                case "itemprop":
                    found |= OfItemProperty(attribute.Value);
                    break;
                case "hidden":
                    found |= Surroundings.Hidden;
                    break;
                case "style" when Hides(attribute.Value):
                    found |= Surroundings.Hidden;
                    break;
                case "aria-hidden" when string.Equals(attribute.Value, "true", StringComparison.OrdinalIgnoreCase):
                    found |= Surroundings.Decoration;
                    break;
                case "class" or "id" or "data-component":
                    named |= OfNames(attribute.Value);
                    break;
            }
        }

        // What is hidden is not decoration besides.
        if (found.HasFlag(Surroundings.Hidden))
            found &= ~Surroundings.Decoration;
        if (element.LocalName is "html" or "body")
            return found & Surroundings.Hidden;
        // Publishing systems write an article's tags and categories into its own class names.
        if (element.LocalName is "article" or "main")
            named &= Surroundings.Promotion | Surroundings.Comments | Surroundings.Consent | Surroundings.Body;
        // A page about biscuits is called so as well; a dialogue holds no headline.
        found |= named;
        if (found.HasFlag(Surroundings.Consent) && element.QuerySelector("h1, article, main") is not null)
            found &= ~Surroundings.Consent;
        return found;
    }

    private static bool Hides(string style)
    {
        if (!style.Contains("none", StringComparison.OrdinalIgnoreCase) && !style.Contains("hidden", StringComparison.OrdinalIgnoreCase))
            return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static Surroundings OfItemProperty(string? property) => property switch
    {
        "articleBody" => Surroundings.Body,
        "author" => Surroundings.Credits | Surroundings.Author,
        "datePublished" or "dateModified" or "keywords" => Surroundings.Credits,
        "correction" => Surroundings.Notice,
        "caption" or "copyrightHolder" => Surroundings.Figure,
        "comment" => Surroundings.Comments,
        "alternativeHeadline" or "description" => Surroundings.Standfirst,
        _ => Surroundings.None,
    };

    private static Surroundings OfNames(string names)
    {
        if (names.Length is 0 or > 400)
            return Surroundings.None;
        var found = IsSidebar(names) ? Surroundings.Aside : Surroundings.None;
        // "story-body__shareTools" is the words story, body, share and tools; each is looked up alone and with the one before it.
        Span<char> words = stackalloc char[(names.Length * 2) + 1];
        var (previous, start, end) = (0, 0, 0);
        for (var i = 0; i <= names.Length; i++)
        {
            var isLetter = i < names.Length && char.IsAsciiLetter(names[i]);
            if (end > start && (!isLetter || (char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]))))
            {
                found |= OfWord(words[start..end]) | OfPair(words[previous..end]);
                (previous, start) = (start, end + 1);
                words[end++] = ' ';
            }

            if (isLetter)
                words[end++] = char.ToLowerInvariant(names[i]);
        }

        return found;
    }

    private static Surroundings OfWord(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var meaning) ? meaning : Surroundings.None;

    private static Surroundings OfPair(ReadOnlySpan<char> pair) => Pairs.TryGetValue(pair, out var meaning) ? meaning : Surroundings.None;

    // "has-sidebar" and "sidebar-grid" stand on whole pages; only a name that ends in the word is the bar itself.
    private static bool IsSidebar(string names) =>
        names.Contains("sidebar", StringComparison.OrdinalIgnoreCase)
        && names.Split(' ').Any(n => n.EndsWith("sidebar", StringComparison.OrdinalIgnoreCase) && !n.Contains("has", StringComparison.OrdinalIgnoreCase)
            && !n.StartsWith("with", StringComparison.OrdinalIgnoreCase) && !n.StartsWith("no-", StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, Surroundings> Table(params (Surroundings Meaning, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' '), (r, word) => KeyValuePair.Create(word, r.Meaning)).ToFrozenDictionary(StringComparer.Ordinal);
}

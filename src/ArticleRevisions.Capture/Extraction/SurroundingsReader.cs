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

    private static readonly FrozenSet<string> BodyPairs = FrozenSet.ToFrozenSet(
        ["article body", "story body", "article content", "entry content", "post content", "story content", "post body", "entry body", "story text", "article text",
         "body text", "body copy", "body content", "content body", "article copy", "td post"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoticePairs = FrozenSet.ToFrozenSet(["editors note", "editor note", "update note", "editor s"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> PromotionPairs = FrozenSet.ToFrozenSet(
        ["most read", "most popular", "read more", "sign up", "more stories", "more news", "more from", "see also", "also read", "top stories", "latest news", "read next", "up next", "read also"],
        StringComparer.Ordinal);

    public static Surroundings Of(IElement element)
    {
        var found = ByTag.GetValueOrDefault(element.LocalName);
        if (element.GetAttribute("role") is { } role)
            found |= ByRole.GetValueOrDefault(role);
        if (IsHidden(element))
            found |= Surroundings.Hidden;
        else if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
            found |= Surroundings.Decoration;
        found |= OfItemProperty(element.GetAttribute("itemprop"));
        if (element.LocalName is "html" or "body")
            return found & Surroundings.Hidden;
        var named = OfNames(element.GetAttribute("class")) | OfNames(element.Id) | OfNames(element.GetAttribute("data-component"));
        // Publishing systems write an article's tags and categories into its own class names.
        if (element.LocalName is "article" or "main")
            named &= Surroundings.Promotion | Surroundings.Comments | Surroundings.Consent | Surroundings.Body;
        // A page about biscuits is called so as well; a dialogue holds no headline.
        found |= named;
        if (found.HasFlag(Surroundings.Consent) && element.QuerySelector("h1, article, main") is not null)
            found &= ~Surroundings.Consent;
        return found;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("style") is not { } style)
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

    private static Surroundings OfNames(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 400)
            return Surroundings.None;
        var found = IsSidebar(names) ? Surroundings.Aside : Surroundings.None;
        var previous = "";
        foreach (var word in NameWords(names))
        {
            found |= ByWord.GetValueOrDefault(word);
            var pair = previous + " " + word;
            if (BodyPairs.Contains(pair))
                found |= Surroundings.Body;
            else if (NoticePairs.Contains(pair))
                found |= Surroundings.Notice;
            else if (PromotionPairs.Contains(pair))
                found |= Surroundings.Promotion;
            previous = word;
        }
        return found;
    }

    // "has-sidebar" and "sidebar-grid" stand on whole pages; only a name that ends in the word is the bar itself.
    private static bool IsSidebar(string names) =>
        names.Contains("sidebar", StringComparison.OrdinalIgnoreCase)
        && names.Split(' ').Any(n => n.EndsWith("sidebar", StringComparison.OrdinalIgnoreCase) && !n.Contains("has", StringComparison.OrdinalIgnoreCase)
            && !n.StartsWith("with", StringComparison.OrdinalIgnoreCase) && !n.StartsWith("no-", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of <c>story-body__shareTools</c>: story, body, share, tools.</summary>
    private static IEnumerable<string> NameWords(string names)
    {
        var start = -1;
        for (var i = 0; i <= names.Length; i++)
        {
            var letter = i < names.Length && char.IsAsciiLetter(names[i]);
            var hump = letter && start >= 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (start >= 0 && (!letter || hump))
            {
                yield return names[start..i].ToLowerInvariant();
                start = -1;
            }
            if (letter && start < 0)
                start = i;
        }
    }

    private static FrozenDictionary<string, Surroundings> Table(params (Surroundings Meaning, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' '), (r, word) => KeyValuePair.Create(word, r.Meaning)).ToFrozenDictionary(StringComparer.Ordinal);
}

using System.Globalization;
using ArticleRevisions.Archive.Timelines;

namespace ArticleRevisions.Web.Api;

/// <summary>A question to every sentence ever seen, as texts: the same words for page, feeds and API.</summary>
internal sealed record SearchQuery
{
    /// <summary>What is looked for: words, a phrase between quotation marks, or a whole sentence.</summary>
    public string? Q { get; init; }

    /// <summary>The publication's host.</summary>
    public string? Publication { get; init; }

    /// <summary>The article's id.</summary>
    public string? Article { get; init; }

    /// <summary>"true": only wordings that an article has now; "false": only those that are gone.</summary>
    public string? Standing { get; init; }

    /// <summary>The question without white space around it, "" for none.</summary>
    public string Question => Q?.Trim() ?? "";

    /// <summary>The publication's host as the archive spells it.</summary>
    public string? PublicationHost => FilterWords.HostOf(Publication, null);

    /// <summary>The filter, or null and in words why there is none.</summary>
    public (SentenceSearchFilter? Filter, string? Refusal) Read()
    {
        if (Question.Length > SentenceSearch.LongestQuestion)
            return (null, string.Create(CultureInfo.InvariantCulture, $"q has at most {SentenceSearch.LongestQuestion} characters."));
        long article = 0;
        if (!string.IsNullOrEmpty(Article) && !long.TryParse(Article, NumberStyles.None, CultureInfo.InvariantCulture, out article))
            return (null, "article is an article's id, a whole number.");
        bool? standing = bool.TryParse(Standing, out var read) ? read : null;
        if (!string.IsNullOrEmpty(Standing) && standing is null)
            return (null, "standing is true or false.");
        return (new SentenceSearchFilter { Host = PublicationHost, ArticleId = article == 0 ? null : article, IsStanding = standing }, null);
    }

    /// <summary>The question as the query of an address.</summary>
    public string ToQuery() => QueryString.Create(
        new KeyValuePair<string, string?>[] { new("q", Question), new("publication", PublicationHost), new("article", Article), new("standing", Standing) }
            .Where(w => !string.IsNullOrEmpty(w.Value))).ToUriComponent();
}

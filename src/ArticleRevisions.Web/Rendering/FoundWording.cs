using ArticleRevisions.Capture.Discovery;
using ArticleRevisions.Capture.Feeds;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>Says in words what was found at an address, and what helps when nothing was.</summary>
internal static class FoundWording
{
    /// <summary>"RSS feed, 25 items", "sitemap index of 12 sitemaps", Say("feed, not read yet").</summary>
    public static string Of(DiscoveredFeed feed) => feed switch
    {
        { Trouble: { } trouble } => Say($"cannot be read: {trouble}"),
        { Sitemaps: { } sitemaps } => Say($"sitemap index of {Counting.Count(sitemaps, Noun.Sitemap)}"),
        { Form: { } form, Items: { } items } => $"{Of(form)}, {Counting.Count(items, Noun.Item)}",
        { Source: FeedSource.Robots } => Say("sitemap, not read yet"),
        _ => Say("feed, not read yet"),
    };

    public static string Of(FeedForm form) => form switch
    {
        FeedForm.Rss => Say("RSS feed"),
        FeedForm.Atom => Say("Atom feed"),
        FeedForm.Json => Say("JSON feed"),
        FeedForm.Sitemap => Say("sitemap"),
        FeedForm.SitemapIndex => Say("sitemap index"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of feed."),
    };

    /// <summary>What a person can do about an address at which nothing was found.</summary>
    public static string HelpFor(DiscoveryOutcome outcome) => outcome switch
    {
        DiscoveryOutcome.RefusedByRobots => Say("The site decides that. Watched all the same, the page is not fetched either, but robots.txt is read again from time to time, and the record begins when it allows it."),
        DiscoveryOutcome.Blocked => Say("Some sites answer programs otherwise than people. Watched all the same, the page is asked for again from time to time, and the record begins when it is shown."),
        DiscoveryOutcome.OutOfReach => Say("The site may be down for the moment. Try again later, or watch the address all the same: it is asked again until it answers."),
        DiscoveryOutcome.Missing => Say("Look for a slip in the address."),
        DiscoveryOutcome.Unreadable => Say("Give the address of a web page or of a feed."),
        DiscoveryOutcome.Refused => Say("Only public pages are fetched."),
        DiscoveryOutcome.NothingFound => Say("Give the address of an article or of a feed. A page that will have a text later can be watched all the same."),
        DiscoveryOutcome.Found => "",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a look."),
    };

    /// <summary>Whether an address at which nothing was found may bring something another day.</summary>
    public static bool MayComeLater(DiscoveryOutcome outcome) =>
        outcome is DiscoveryOutcome.RefusedByRobots or DiscoveryOutcome.Blocked or DiscoveryOutcome.OutOfReach or DiscoveryOutcome.NothingFound;
}

using System.Globalization;
using System.Text;

namespace ArticleRevisions.Capture.Robots;

/// <summary>One rule of a robots.txt.</summary>
/// <param name="Allows">Allow, else disallow.</param>
/// <param name="Pattern">Its path, normalised.</param>
internal readonly record struct RobotsRule(bool Allows, string Pattern)
{
    public override string ToString() => (Allows ? "Allow: " : "Disallow: ") + Pattern;
}

/// <summary>The rules of one robots.txt that bind one crawler (RFC 9309), and its Crawl-delay, which is no part of the RFC but is obeyed.</summary>
internal sealed class RobotsRules
{
    /// <summary>The part of a file that is read; the RFC asks for at least this.</summary>
    public const int MostBytes = 500 * 1024;

    private const decimal LongestCrawlDelaySeconds = 300;

    private const int MostSitemaps = 20;

    private readonly IReadOnlyList<RobotsRule> _rules;

    private RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? crawlDelay, IReadOnlyList<string> sitemaps)
    {
        _rules = rules;
        CrawlDelay = crawlDelay;
        Sitemaps = sitemaps;
    }

    /// <summary>A file without rules.</summary>
    public static RobotsRules None { get; } = new([], null, []);

    /// <summary>The pause asked for, at most 300 s.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Its <c>Sitemap</c> lines, which belong to no group, as written and in their order; at most 20.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads the group of a product token, or else that of <c>*</c>. Lines that cannot be understood are passed over.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string productToken)
    {
        var own = new Group();
        var everyone = new Group();
        var current = new List<Group>();
        var sitemaps = new List<string>();
        var inRules = false;
        // One character for each octet: paths are compared by octets.
        var text = Encoding.Latin1.GetString(file[..Math.Min(file.Length, MostBytes)]);
        foreach (var line in WithoutMark(text).Split('\r', '\n'))
        {
            if (!TrySplit(line, out var key, out var value))
                continue;
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (inRules)
                    current.Clear();
                inRules = false;
                if (GroupOf(value) is { } group)
                {
                    group.IsNamed = true;
                    current.Add(group);
                }
            }
            else if (key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
            {
                inRules = true;
                if (value.Length > 0)
                    current.ForEach(group => group.Rules.Add(new RobotsRule(key.Length == 5, RobotsPattern.Normalise(value))));
            }
            else if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
            {
                inRules = true;
                if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
                    current.ForEach(group => group.CrawlDelay = TimeSpan.FromSeconds((double)Math.Min(seconds, LongestCrawlDelaySeconds)));
            }
            else if (key.Equals("sitemap", StringComparison.OrdinalIgnoreCase) && value.Length > 0 && sitemaps.Count < MostSitemaps)
            {
                sitemaps.Add(value);
            }
        }

        var chosen = own.IsNamed ? own : everyone;
        return new RobotsRules(chosen.Rules, chosen.CrawlDelay, sitemaps);

        Group? GroupOf(string agent) =>
            agent is ['*'] || agent.StartsWith("* ", StringComparison.Ordinal) ? everyone
            : TokenOf(agent).Equals(productToken, StringComparison.OrdinalIgnoreCase) ? own : null;
    }

    /// <summary>Whether an address may be fetched, and the rule that decided (none: no rule speaks of it).</summary>
    public bool Allows(Uri url, out RobotsRule? decidedBy)
    {
        decidedBy = null;
        if (url.AbsolutePath == "/robots.txt")
            return true;
        var path = RobotsPattern.Normalise(url.PathAndQuery);
        foreach (var rule in _rules)
        {
            var longer = decidedBy is null || rule.Pattern.Length > decidedBy.Value.Pattern.Length
                || (rule.Pattern.Length == decidedBy.Value.Pattern.Length && rule.Allows);
            if (longer && RobotsPattern.Matches(rule.Pattern, path))
                decidedBy = rule;
        }

        return decidedBy is null or { Allows: true };
    }

    /// <summary>The product token a User-agent line begins with.</summary>
    private static string TokenOf(string agent) => agent[..agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_').Count()];

    private static bool TrySplit(string line, out string key, out string value)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var content = (comment < 0 ? line : line[..comment]).Trim(' ', '\t', '\0');
        var at = content.IndexOf(':', StringComparison.Ordinal);
        // "Disallow /path" without its colon is common enough to be meant.
        if (at < 0 && content.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length == 2)
            at = content.IndexOfAny([' ', '\t']);
        (key, value) = at <= 0 ? ("", "") : (content[..at].TrimEnd(), content[(at + 1)..].Trim(' ', '\t'));
        return key.Length > 0;
    }

    /// <summary>Without a UTF-8 byte-order mark, cut short or not.</summary>
    private static string WithoutMark(string text) => text.TrimStart('\u00ef', '\u00bb', '\u00bf');

    private sealed class Group
    {
        public bool IsNamed { get; set; }

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; set; }
    }
}

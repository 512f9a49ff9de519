using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using AngleSharp.Css.Parser;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>A table of source rules cannot be used; the message says where and why.</summary>
public sealed class SourceRulesException(string message) : Exception(message);

/// <summary>Source rules by host. A rule counts for the host and all below it; the nearest one is taken.</summary>
public sealed class SourceRules
{
    private const int MostSelectors = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private readonly FrozenDictionary<string, SourceRule> _rules;

    private SourceRules(IEnumerable<KeyValuePair<string, SourceRule>> rules) => _rules = rules.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>No rules: every page is read by the usual ones.</summary>
    public static SourceRules None { get; } = new([]);

    /// <summary>How many hosts have a rule.</summary>
    public int Count => _rules.Count;

    /// <summary>Reads a table: a JSON object of hosts, each with the lists of <see cref="SourceRule"/>.</summary>
    /// <exception cref="SourceRulesException">It is not one, or a selector is none.</exception>
    public static SourceRules Parse(string json)
    {
        Dictionary<string, SourceRule> rules;
        try
        {
            rules = JsonSerializer.Deserialize<Dictionary<string, SourceRule>>(json, Json) ?? throw new SourceRulesException("the table is null; an empty one is {}.");
        }
        catch (JsonException e)
        {
            throw new SourceRulesException(e.Message);
        }

        foreach (var (host, rule) in rules)
            Check(host, rule);
        return new SourceRules(rules);
    }

    /// <summary>The rule for a page, null when its host and all above it have none.</summary>
    public SourceRule? For(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (_rules.Count == 0)
            return null;
        for (var host = url.IdnHost; ; host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_rules.TryGetValue(host, out var rule))
                return rule;
            if (!host.Contains('.', StringComparison.Ordinal))
                return null;
        }
    }

    private static void Check(string host, SourceRule? rule)
    {
        if (Uri.CheckHostName(host) != UriHostNameType.Dns)
            throw new SourceRulesException($"\"{host}\" is no host such as news.example.");
        if (rule is null)
            throw new SourceRulesException($"{host} has null for a rule.");
        if (rule.Parts.Sum(p => p.Selectors.Count) > MostSelectors)
            throw new SourceRulesException($"{host} has more than {MostSelectors} selectors.");
        foreach (var (name, selectors) in rule.Parts)
            foreach (var selector in selectors)
                if (string.IsNullOrWhiteSpace(selector) || new CssSelectorParser().ParseSelector(selector) is null)
                    throw new SourceRulesException($"{host}, {name}: \"{selector}\" is no CSS selector.");
    }
}

using System.Text;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Finds a quoted phrase in a text, whatever the style of its marks and capitals. An editor's brackets may stand for
/// letters put in or taken out: "buy[ing]" is both "buy" and "buying".
/// </summary>
internal static class PhraseMatch
{
    /// <summary>Where the phrase stands, or null.</summary>
    public static TextSpan? Find(string phrase, string text)
    {
        var sought = Alternatives(phrase);
        if (sought.Count == 0 || sought.All(s => s.IsOptional))
            return null;
        var words = TextTokens.Words(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (Match(sought, words, at) is { } end)
                return new TextSpan(words[at].Span.Start, words[end].Span.End);
        }

        return null;
    }

    private static int? Match(List<Sought> sought, List<Word> words, int start)
    {
        var at = start;
        foreach (var one in sought)
        {
            if (at < words.Count && (one.With == words[at].Folded || one.Without == words[at].Folded))
                at++;
            else if (!one.IsOptional)
                return null;
        }

        return at > start ? at - 1 : null;
    }

    private static List<Sought> Alternatives(string phrase)
    {
        var sought = new List<Sought>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var with = Folded(part.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
            var without = Folded(WithoutBrackets(part));
            if (with.Count > 1 || without.Count > 1)
                sought.AddRange(with.Select(w => new Sought(w, w, false)));
            else if (with.Count == 1)
                sought.Add(new Sought(with[0], without.Count == 1 ? without[0] : with[0], without.Count == 0 && part.Contains('[', StringComparison.Ordinal)));
        }

        return sought;
    }

    private static List<string> Folded(string part) => [.. TextTokens.Words(part).Select(w => w.Folded)];

    private static string WithoutBrackets(string part)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var c in part)
        {
            depth += c == '[' ? 1 : 0;
            if (depth == 0)
                kept.Append(c);
            depth -= c == ']' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    private readonly record struct Sought(string With, string Without, bool IsOptional);
}

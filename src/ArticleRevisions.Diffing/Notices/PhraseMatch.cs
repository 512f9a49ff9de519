using System.Text;
using ArticleRevisions.Diffing.Kinds;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Finds a quoted phrase in a text, whatever the style of its marks and capitals. An editor's brackets may stand for
/// letters put in or taken out: "buy[ing]" is both "buy" and "buying", "creat[ing]" is "create" too.
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
            if (at < words.Count && one.Fits(words[at].Folded))
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
                sought.AddRange(with.Select(w => new Sought(w, w, false, false)));
            else if (with.Count == 1)
                sought.Add(new Sought(with[0], without.Count == 1 ? without[0] : with[0], without.Count == 0 && part.Contains('[', StringComparison.Ordinal), EndsInBrackets(part)));
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

    private static bool EndsInBrackets(string part) => part.TrimEnd(',', '.', ';', ':', '!', '?', '"', '”').EndsWith(']');

    /// <summary>A word of the phrase with the brackets' letters and without; after a cut stem any short ending fits.</summary>
    private readonly record struct Sought(string With, string Without, bool IsOptional, bool IsStem)
    {
        private const int ShortestStem = 3;
        private const int LongestEnding = 3;

        public bool Fits(string word) =>
            word == With || word == Without
            || (IsStem && Without.Length >= ShortestStem && word.Length <= Without.Length + LongestEnding && word.StartsWith(Without, StringComparison.Ordinal));
    }
}

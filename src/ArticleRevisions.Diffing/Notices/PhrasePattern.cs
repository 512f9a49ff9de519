using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// A pattern that is built when it is first looked for: most comparisons meet none of the hundred phrases, and building them
/// all took most of a program's first comparison.
/// </summary>
internal sealed class PhrasePattern(string pattern)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private Regex? _regex;

    private Regex Regex => _regex ??= new Regex(pattern, Options);

    public bool IsMatch(string text) => Regex.IsMatch(text);

    public Regex.ValueMatchEnumerator EnumerateMatches(string text) => Regex.EnumerateMatches(text);
}

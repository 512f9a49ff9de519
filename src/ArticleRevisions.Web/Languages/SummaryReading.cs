using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Web.Languages;

/// <summary>
/// Says a recorded summary in the reader's language. The archive keeps it in English; as it is made of fixed sentences, it
/// is read back into form and values. One that is not of that make is left as it is.
/// </summary>
internal static class SummaryReading
{
    private static readonly (string Form, Regex Pattern)[] Forms = [.. SummaryForms.All.Select(form => (form, PatternOf(form)))];

    /// <summary>The summary in the language of the request.</summary>
    public static string Of(string summary) =>
        Language.Current == Language.English || Sentences(summary) is not { } sentences ? summary : string.Join(' ', sentences);

    /// <summary>The forms that a summary is made of, or null when it has a part that is none.</summary>
    internal static List<string>? Sentences(string summary)
    {
        if (summary.Length == 0)
            return [];

        foreach (var (form, pattern) in Forms)
        {
            // A value may hold what looks like the end of a sentence: the reading counts when all that follows can be read too.
            if (pattern.Match(summary) is { Success: true } match && Sentences(summary[match.Length..]) is { } rest)
                return [Said(form, match), .. rest];
        }

        return null;
    }

    private static string Said(string form, Match match)
    {
        var said = Texts.Say(form);
        for (var i = 0; i < 2 && match.Groups["v" + i] is { Success: true } value; i++)
            said = said.Replace($"{{{i}}}", value.Value, StringComparison.Ordinal);
        foreach (var number in match.Groups["n"].Captures.Select(c => c.Value))
        {
            var at = said.IndexOf("{n}", StringComparison.Ordinal);
            var word = int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)
                ? figure.ToString("N0", Language.Current.Formats)
                : Texts.Say(number.ToLowerInvariant());
            said = at < 0 ? said : said[..at] + (at == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word) + said[(at + 3)..];
        }

        return said;
    }

    private static Regex PatternOf(string form)
    {
        var pattern = Regex.Escape(form)
            .Replace(@"\{n}", @"(?<n>[A-Za-z]+|[0-9,]+)", StringComparison.Ordinal)
            .Replace(@"\{0}", "(?<v0>.{1,40}?)", StringComparison.Ordinal)
            .Replace(@"\{1}", "(?<v1>.{1,40}?)", StringComparison.Ordinal);
        return new Regex($@"\A{pattern}(?: |\z)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Evaluation;

/// <summary>What a feed's comment expects of it: <c>Expect: not bozo and entries[0]['title'] == 'text'</c>.</summary>
/// <param name="Entry">The entry's place, or null for the feed itself.</param>
/// <param name="Member">title, link or date.</param>
/// <param name="Value">The text, or the instant in round-trip form.</param>
internal sealed partial record FeedExpectation(int? Entry, string Member, string Value)
{
    /// <summary>Null when the comment expects none of the three, or more than one thing.</summary>
    public static FeedExpectation? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } form)
            return null;
        int? entry = form.Groups["entry"].Success ? int.Parse(form.Groups["entry"].Value, CultureInfo.InvariantCulture) : null;
        var (member, value) = (form.Groups["member"].Value, form.Groups["value"].Value);
        if (member is "title" or "link")
            return value is ['u' or '\'' or '"', ..] ? new(entry, member, Unescaped(value.TrimStart('u')[1..^1])) : null;
        var numbers = Digits().Matches(value).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length < 6 || entry is null ? null
            : new(entry, "date", new DateTimeOffset(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture));
    }

    private static string Unescaped(string text) => Escape().Replace(text, m => m.Value[1] switch
    {
        'u' or 'x' or 'U' => char.ConvertFromUtf32(int.Parse(m.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        _ => m.Value[1..],
    });

    [GeneratedRegex(@"Expect:\s*(?:not bozo and )?(?:feed|entries\[(?<entry>[0-9]+)\])\[u?'(?<member>title|link|published_parsed|updated_parsed)'\] == (?<value>u?'[^']*'|u?""[^""]*""|\([-0-9, ]+\))\s*(?:\r?\n|-->)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}

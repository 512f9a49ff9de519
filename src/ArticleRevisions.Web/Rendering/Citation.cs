using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Web.Rendering;

/// <summary>How a page of ours is cited. The forms are English, as their manuals are; page text is escaped for each of them.</summary>
internal sealed partial record Citation
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"Changes to “…”, …, between snapshots 4 and 6".</summary>
    public required string Title { get; init; }

    /// <summary>Who is named as the author.</summary>
    public required string Author { get; init; }

    /// <summary>The article's own headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The outlet.</summary>
    public required string Publication { get; init; }

    /// <summary>The article's address; one that is none of the web is left out.</summary>
    public required string Source { get; init; }

    /// <summary>Our permanent address.</summary>
    public required string Address { get; init; }

    /// <summary>When the cited text was first seen.</summary>
    public required DateTimeOffset Seen { get; init; }

    /// <summary>When it is cited.</summary>
    public required DateTimeOffset Accessed { get; init; }

    /// <summary>APA, seventh edition: a page that may change is cited with the day of access.</summary>
    public string Apa() => string.Create(English,
        $"{Plain(Author)}. ({Seen.UtcDateTime:yyyy, MMMM d}). {Plain(Title)}. ArticleRevisions. Retrieved {Accessed.UtcDateTime:MMMM d, yyyy}, from {Address}");

    /// <summary>An entry for BibTeX and BibLaTeX.</summary>
    public string BibTeX() => string.Create(English, $$"""
        @misc{articlerevisions-{{Key().Replace(Address, "-").Trim('-')}},
          author = {{{TeX(Author)}}},
          title = {{{TeX(Title)}}},
          year = {{Seen.UtcDateTime:yyyy}},
          month = {{Seen.UtcDateTime.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()}},
          publisher = {ArticleRevisions},
          url = {{{Url(Address)}}},
          urldate = {{{Accessed.UtcDateTime:yyyy-MM-dd}}}
        }
        """).Replace("\r", "", StringComparison.Ordinal);

    /// <summary>The template "cite web" of Wikipedia, the article with our page as its archived copy.</summary>
    public string Wikipedia()
    {
        var template = new StringBuilder("{{cite web");
        var isOnWeb = Wording.IsWebAddress(Source);
        Add("title", Wiki(Headline));
        Add("url", Url(isOnWeb ? Source : Address));
        Add("website", Wiki(Publication));
        if (isOnWeb)
        {
            Add("archive-url", Url(Address));
            Add("archive-date", Day(Seen));
            Add("url-status", "live");
        }

        Add("access-date", Day(Accessed));
        return template.Append("}}").ToString();

        void Add(string name, string value) => template.Append(" |").Append(name).Append('=').Append(value);
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", English);

    /// <summary>On one line, without what a reader cannot see.</summary>
    private static string Plain(string text) => Blank().Replace(text, " ").Trim();

    // An escaped brace still counts for BibTeX's own balance, so braces have names.
    private static string TeX(string text) => Each(Plain(text), c => c switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '$' or '&' or '%' or '#' or '_' => @"\" + c,
        _ => null,
    });

    // Whatever could open markup, end the value, sign, or make a link of itself.
    private static string Wiki(string text) => Each(Plain(text), c =>
        c is '|' or '[' or ']' or '{' or '}' or '<' or '>' or '&' or '~' or '\'' or '_' or ':' or '#' or '*' or ';' or '=' ? $"&#{(int)c};" : null);

    private static string Url(string address) => Each(address, c =>
        c is '|' or '[' or ']' or '{' or '}' or '<' or '>' or '\'' or '"' or '\\' or '^' or '`' || c <= ' ' ? $"%{(int)c:X2}" : null);

    private static string Each(string text, Func<char, string?> escape)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(escape(c) ?? c.ToString());
        return escaped.ToString();
    }

    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex("^.*?/articles/|[^0-9A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}

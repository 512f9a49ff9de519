namespace ArticleRevisions.Capture.Extraction;

/// <summary>Makes names out of what pages write where an author should stand: without "By", addresses, dates and roles.</summary>
internal static class AuthorNames
{
    private const int MaxNames = 12;
    private const int MaxLength = 80;
    private const int MaxWords = 7;

    private static readonly string[] Openings =
    [
        "by", "written by", "posted by", "story by", "article by", "words by", "reported by", "author", "authors", "view all posts by", "posts by", "published by", "text by", "text", "from",
        "von", "autor", "autorin", "autoren", "geschrieben von", "ein beitrag von", "beitrag von", "beiträge von", "alle beiträge von", "veröffentlicht von", "text von", "verfasst von", "erstellt von", "interview", "ein artikel von", "ein gastbeitrag von", "foto und text", "text und fotos",
        "par", "écrit par", "publié par", "auteur", "rédigé par", "por", "escrito por", "publicado por", "di", "a cura di", "scritto da", "autore", "door", "geschreven door", "av", "af", "tekst", "skrevet av", "skrevet af",
        "autor", "napisał", "автор", "yazar", "oleh", "penulis", "yazan",
    ];

    private static readonly string[] NoNames =
    [
        "admin", "administrator", "webmaster", "root", "editor", "author", "authors", "autor", "autorin", "autoren", "auteur", "autore", "byline", "staff", "follow", "share", "email", "e-mail", "twitter", "facebook", "mehr", "weiter",
        "null", "undefined", "unknown", "none", "anonymous", "guest", "user", "name", "by", "von", "par", "por", "di", "about the author", "über den autor", "über die autorin", "zum autor", "zur autorin", "kontakt", "contact", "website", "profile",
        "view my complete profile", "view author archive", "get author rss feed", "view all posts", "see full bio", "all articles", "more articles", "read more", "more", "bio", "biography", "contributor", "updated", "published", "advertisement", "anzeige", "comments",
    ];

    /// <summary>The names in a declared or printed author line; empty when it holds none.</summary>
    /// <param name="text">The line as written.</param>
    /// <param name="joined">Whether the line may name several people ("A, B and C").</param>
    public static IEnumerable<string> Of(string text, bool joined)
    {
        text = WithoutOpening(WithoutTail(text));
        return (joined ? Split(text) : [text]).Select(n => WithoutOpening(n.Trim(Marks))).Where(IsName).Take(MaxNames);
    }

    /// <summary>Each name once.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names) => [.. names.DistinctBy(n => Words.Key(n))];

    /// <summary>
    /// Without a name that holds another one whole ("Ann Bee Cee", "Ann Bee"): some pages name people together and one by one. A desk
    /// bears its publication's name ("The Courier Sport", "The Courier") and stays.
    /// </summary>
    public static IReadOnlyList<string> WithoutJoined(IReadOnlyList<string> names, string? site) =>
        [.. names.Where(n => !names.Any(other => other.Length < n.Length && Words.Key(other) != Words.Key(site) && Holds(n, other)))];

    private static bool Holds(string name, string other) =>
        name.IndexOf(other, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && (at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (at + other.Length == name.Length || !char.IsLetterOrDigit(name[at + other.Length]));

    /// <summary>Whether a line opens like a byline: <c>Von Ann Lee</c>.</summary>
    public static bool OpensLikeByline(string text) =>
        OpeningLength(text) is > 0 and var length && text[length..].TrimStart(Marks) is { Length: > 1 } rest && char.IsUpper(rest[0]) && Words.Count(rest) <= 16 && !Words.EndsLikeSentence(text);

    public static bool IsName(string name) =>
        name.Length is > 1 and <= MaxLength && name.Any(char.IsLetter) && Words.Count(name) <= MaxWords && !HasFigure(name)
        && name.IndexOfAny(['@', '/', '{', '<', '=', '?', '…', '(', ')', '_', '"']) < 0 && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("www.", StringComparison.OrdinalIgnoreCase) && !NoNames.Contains(name, StringComparer.OrdinalIgnoreCase)
        && !name.EndsWith(" process", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(" policy", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word with digits is none of an outlet's name: "BR24" may be one, "4", "2026" and the account "maria12" are not.</summary>
    private static bool HasFigure(string name) => name.Split(' ').Any(word => word.Any(char.IsAsciiDigit) && !char.IsUpper(word[0]));

    private static readonly char[] Marks = [' ', ',', ':', ';', '-', '–', '—', '|', '·', '•', '*', '.', '/', '\u00A0'];

    private static string WithoutOpening(string text)
    {
        while (OpeningLength(text) is > 0 and var length && length < text.Length)
            text = text[length..].TrimStart(Marks);
        return text;
    }

    private static int OpeningLength(string text)
    {
        var longest = 0;
        foreach (var opening in Openings)
        {
            if (opening.Length > longest && text.Length > opening.Length && text[opening.Length] is ' ' or ':' && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                longest = opening.Length;
        }
        return longest;
    }

    /// <summary>After a bar or a bullet stand dates and roles; an address in a name's line is not part of it.</summary>
    private static string WithoutTail(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " • ", " · ", " / ", " – ", " — ", " (", " <", "\t"])
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var cut && OpeningLength(text[..cut]) < cut)
                text = text[..cut];
        }
        if (text.Contains('@', StringComparison.Ordinal))
            text = string.Join(' ', text.Split(' ').Where(w => !w.Contains('@', StringComparison.Ordinal)));
        return text.Trim(' ', ',', ';');
    }

    private static string[] Split(string text) =>
        text.Split([", ", ";", " and ", " und ", " et ", " & ", " og ", " och ", " und\u00A0", ",and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

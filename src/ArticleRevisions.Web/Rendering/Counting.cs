using System.Collections.Frozen;
using ArticleRevisions.Web.Languages;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>What pages count.</summary>
internal enum Noun
{
    Article, Publication, Revision, Snapshot, Check, Change, MinorChange, Word, Sentence, Paragraph, Notice, SilentEdit, AcknowledgedEdit, Gap, Time, Wording, Absence, Item, Sitemap, Request, SubstantiveEdit,
}

/// <summary>The plural catalogue: a plural is looked up, never made by adding "s".</summary>
internal static class Counting
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly FrozenDictionary<Noun, (string One, string Many)> Forms = new Dictionary<Noun, (string, string)>
    {
        [Noun.Article] = ("article", "articles"),
        [Noun.Publication] = ("publication", "publications"),
        [Noun.Revision] = ("revision", "revisions"),
        [Noun.Snapshot] = ("snapshot", "snapshots"),
        [Noun.Check] = ("check", "checks"),
        [Noun.Change] = ("change", "changes"),
        [Noun.MinorChange] = ("minor change", "minor changes"),
        [Noun.Word] = ("word", "words"),
        [Noun.Sentence] = ("sentence", "sentences"),
        [Noun.Paragraph] = ("paragraph", "paragraphs"),
        [Noun.Notice] = ("notice", "notices"),
        [Noun.SilentEdit] = ("silent edit", "silent edits"),
        [Noun.AcknowledgedEdit] = ("acknowledged edit", "acknowledged edits"),
        [Noun.Gap] = ("gap", "gaps"),
        [Noun.Time] = ("time", "times"),
        [Noun.Wording] = ("wording", "wordings"),
        [Noun.Absence] = ("absence", "absences"),
        [Noun.Item] = ("item", "items"),
        [Noun.Sitemap] = ("sitemap", "sitemaps"),
        [Noun.Request] = ("request", "requests"),
        [Noun.SubstantiveEdit] = ("substantive edit", "substantive edits"),
    }.ToFrozenDictionary();

    /// <summary>The noun alone, as the number wants it.</summary>
    public static string Of(Noun noun, int count) => Say(count == 1 ? Forms[noun].One : Forms[noun].Many);

    /// <summary>For labels: "no changes", "1 change", "1,204 changes".</summary>
    public static string Count(int count, Noun noun) => count == 0 ? InWords(0, noun) : $"{Figure(count)} {Of(noun, count)}";

    /// <summary>For prose: "no changes", "one change", "12 changes".</summary>
    public static string InWords(int count, Noun noun) => count switch
    {
        // Where "no" and "one" follow the noun's gender, the two are one entry of the catalogue.
        0 => Say(None(noun)),
        1 => Say(One(noun)),
        _ => $"{Word(count)} {Of(noun, count)}",
    };

    private static string None(Noun noun) => "no " + Forms[noun].Many;

    private static string One(Noun noun) => "one " + Forms[noun].One;

    /// <summary>One to nine in words, others in figures.</summary>
    public static string Word(int count) => count >= 0 && count < Small.Length ? Say(Small[count]) : Figure(count);

    /// <summary>With a comma at the thousands.</summary>
    public static string Figure(int count) => count.ToString("N0", Language.Current.Formats);

    /// <summary>A difference with its sign, the minus a true one: +35, −4.</summary>
    public static string Signed(decimal difference) => difference switch
    {
        > 0 => "+" + Plain(difference),
        < 0 => "−" + Plain(-difference),
        _ => "±0",
    };

    /// <summary>A value as short as it goes: 1,500 and 2.5.</summary>
    public static string Plain(decimal value) => value.ToString("#,0.####", Language.Current.Formats);

    /// <summary>The first letter made a capital.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A name inside a sentence: small in English, where German keeps its nouns as they are.</summary>
    public static string Inside(string name) => Language.Current == Language.English ? name.ToLowerInvariant() : name;

    /// <summary>"3, 5 and 6".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => Say($"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}"),
    };
}

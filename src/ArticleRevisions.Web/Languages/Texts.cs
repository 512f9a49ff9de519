using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Languages;

/// <summary>
/// What the pages say, in the reader's language. The English wording stands where it is used and is the key of the
/// catalogues; a wording that a catalogue does not have is said in English.
/// </summary>
internal static class Texts
{
    /// <summary>A fixed wording.</summary>
    public static string Say(string english) => Language.Current.Catalogue.GetValueOrDefault(english, english);

    /// <summary>A wording with values: <c>Say($"{count} of {all}")</c>.</summary>
    public static string Say(Phrase phrase) =>
        string.Format(Language.Current.Formats, Say(phrase.Key), phrase.Values);

    /// <summary>A wording with elements in it; the values are encoded, those that are markup stay so.</summary>
    public static IHtmlContent SayHtml(Phrase phrase)
    {
        var values = phrase.Values;
        foreach (ref var value in values.AsSpan())
            value = value is IHtmlContent markup ? new Markup().AppendHtml(markup).ToString() : Markup.Encoder.Encode(Convert.ToString(value, Language.Current.Formats) ?? "");
        return new HtmlString(string.Format(Language.Current.Formats, Say(phrase.Key), values));
    }
}

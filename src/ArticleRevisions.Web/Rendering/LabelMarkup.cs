using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;
using Microsoft.AspNetCore.Html;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>The small parts that a list repeats for each of its rows; as code, since a partial view costs more than all of its markup.</summary>
internal static class LabelMarkup
{
    /// <summary>A publication's name as a link, in its colour.</summary>
    public static IHtmlContent Of(PublicationView publication) => new Markup()
        .AppendHtml($"<a class=\"publication hue-{PublicationHue.Of(publication.Host)}\" href=\"/publications/{publication.Id}\">").Append(publication.Name).AppendHtml("</a>");

    /// <summary>Whether the publisher said so, with its mark.</summary>
    public static IHtmlContent Of(Acknowledgement acknowledgement) => new Markup()
        .AppendHtml($"<span class=\"state state--{Names.ClassOf(acknowledgement)}\">").Append(Names.Of(acknowledgement)).AppendHtml("</span>");

    /// <summary>The kinds of a change as a list of chips; nothing when there is none.</summary>
    public static IHtmlContent Chips(IReadOnlyCollection<Kind> kinds, bool addsNotice)
    {
        var markup = new Markup();
        if (kinds.Count == 0 && !addsNotice)
            return markup;
        markup.AppendHtml("<ul class=\"chips\" aria-label=\"").Append(Say("Kinds of change")).AppendHtml("\">");
        foreach (var kind in kinds)
            markup.AppendHtml($"<li class=\"chip chip--{Names.Slug(kind)}\">").Append(Names.Of(kind)).AppendHtml("</li>");
        if (addsNotice)
            markup.AppendHtml("<li class=\"chip chip--notice\">").Append(Say("Notice")).AppendHtml("</li>");
        return markup.AppendHtml("</ul>");
    }

    /// <summary>A sentence alone on a page with what changed in it.</summary>
    public static IHtmlContent Excerpt(Edit edit) => Excerpt(
        Changes.MarkOf(edit.Operation), Changes.LabelOf(edit.Operation), edit.Operation == EditOperation.Moved ? EditMarkup.MovedHere(edit) : EditMarkup.Sentence(edit));

    /// <summary>The same for a headline, standfirst or byline.</summary>
    public static IHtmlContent Excerpt(FieldEdit edit) => Excerpt("±", ChangeTitle.Of(edit), EditMarkup.Field(edit));

    private static Markup Excerpt(string mark, string label, IHtmlContent content)
    {
        var markup = new Markup();
        markup.AppendHtml("<div class=\"excerpt\"><span class=\"excerpt__mark\" aria-hidden=\"true\">").Append(mark)
            .AppendHtml("</span><p class=\"excerpt__text\"><span class=\"visually-hidden\">").Append(label).Append(": ").AppendHtml("</span>")
            .AppendHtml(content).AppendHtml("</p></div>");
        return markup;
    }
}

using System.Text.Json.Nodes;
using ArticleRevisions.Web.Answers;
using ArticleRevisions.Web.Languages;
using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace ArticleRevisions.Web.Sharing;

/// <summary>The same card in the words of schema.org, as JSON-LD: data in the page, which no browser runs.</summary>
internal static class LinkedData
{
    public static IHtmlContent Of(SharingCard card, HttpContext context)
    {
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "WebPage",
            ["url"] = OwnAddress.Of(context, card.Path),
            ["name"] = card.Title,
            ["description"] = card.Description,
            ["inLanguage"] = Language.Current.Tag,
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = "ArticleRevisions", ["url"] = OwnAddress.Of(context, "/") },
            ["about"] = new JsonObject
            {
                // A job advertisement is watched as well: no more is known than that it was written.
                ["@type"] = "CreativeWork",
                ["url"] = card.Article.Url,
                ["name"] = card.Headline,
                ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = card.Article.Publication.Name },
            },
        };
        if (card.Covers is { } covers)
            page["temporalCoverage"] = $"{Wording.Machine(covers.From)}/{Wording.Machine(covers.To)}";
        if (card.Image is { } image)
            page["primaryImageOfPage"] = new JsonObject
            {
                ["@type"] = "ImageObject",
                ["contentUrl"] = OwnAddress.Of(context, image.Path),
                ["width"] = ShareImage.Width,
                ["height"] = ShareImage.Height,
                ["caption"] = image.Alt,
            };

        // The writer escapes "<" and "&", so that no text of an article can end the element.
        return new Markup().AppendHtml("<script type=\"application/ld+json\">").AppendHtml(page.ToJsonString()).AppendHtml("</script>");
    }
}

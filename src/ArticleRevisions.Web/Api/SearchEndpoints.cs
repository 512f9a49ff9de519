using System.Globalization;
using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>Searches every sentence ever seen.</summary>
internal static class SearchEndpoints
{
    private const int LimitDefault = 20;

    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", FindAsync).WithTags("Sentences").ProducesProblem(400)
            .WithSummary("The sentences closest to a question, of every wording that was ever seen; q is words, a \"phrase\" or a whole sentence.");

    private static async Task<Results<Ok<SearchResponse>, ProblemHttpResult>> FindAsync(
        [AsParameters] SearchQuery query, string? limit, SentenceSearch search, HttpContext context, CancellationToken cancellationToken)
    {
        var (filter, refusal) = query.Read();
        if (filter is null)
            return Problems.BadRequest(refusal!);
        if (query.Question.Length == 0)
            return Problems.BadRequest("q is missing: give the words, the \"phrase\" or the sentence to look for.");
        var most = LimitDefault;
        if (!string.IsNullOrEmpty(limit) && !(int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) && most is >= 1 and <= SentenceSearch.MostMatches))
            return Problems.BadRequest(string.Create(CultureInfo.InvariantCulture, $"limit is a whole number from 1 to {SentenceSearch.MostMatches}."));

        var findings = await search.FindAsync(query.Question, filter, most, cancellationToken);
        if (findings.Words == 0)
            return Problems.BadRequest("q has no letter and no digit.");
        Caching.Briefly(context);
        return TypedResults.Ok(SearchResponse.Of(findings));
    }
}

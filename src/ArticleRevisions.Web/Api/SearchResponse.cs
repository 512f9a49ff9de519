using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>What a search found, the closest first.</summary>
internal sealed record SearchResponse(int Words, IReadOnlyList<SearchMatchResponse> Items, bool HasMore)
{
    public static SearchResponse Of(SentenceFindings findings) => new(findings.Words, [.. findings.Matches.Select(SearchMatchResponse.Of)], findings.HasMore);
}

/// <summary>A sentence that was found.</summary>
internal sealed record SearchMatchResponse(
    ArticleReference Article, int Lineage, SentenceMatchKind Match, int WordsInCommon, bool IsStanding, IReadOnlyList<TextSpan> Marks, WordingResponse Found, WordingResponse Latest)
{
    public static SearchMatchResponse Of(SentenceMatch match) => new(
        ArticleReference.Of(match.Article), match.Lineage, match.Kind, match.WordsInCommon, match.IsStanding, match.Marks, WordingResponse.Of(match.Found), WordingResponse.Of(match.Latest));
}

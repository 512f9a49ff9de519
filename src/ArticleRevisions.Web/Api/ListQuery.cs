using System.Globalization;
using ArticleRevisions.Archive;
using ArticleRevisions.Archive.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleRevisions.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">The address of the next page, null at the end.</param>
internal sealed record ListResponse<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>What every list takes: an opaque cursor and a limit.</summary>
internal readonly struct ListQuery
{
    private const int LimitDefault = 50;
    private const int LimitMost = 100;

    /// <summary>The cursor that an earlier page's <c>next</c> holds.</summary>
    public string? After { get; init; }

    /// <summary>Read as text, so that a wrong one is answered in words.</summary>
    public string? Limit { get; init; }

    /// <summary>The request.</summary>
    public HttpContext Context { get; init; }

    /// <summary>Asks for the page and answers with it: 400 for a bad limit or cursor, 404 when there is no such list.</summary>
    public async Task<Results<Ok<ListResponse<TResponse>>, NotFound, ProblemHttpResult>> AnswerAsync<TView, TResponse>(
        Func<string?, int, Task<ListPage<TView>?>> ask, Func<TView, TResponse> of)
    {
        if (!TryReadLimit(out var limit))
            return Problems.BadRequest($"limit is a whole number from 1 to {LimitMost}.");

        var after = string.IsNullOrEmpty(After) ? null : After;
        try
        {
            return await ask(after, limit) is { } page ? Answer(page, of) : TypedResults.NotFound();
        }
        catch (ArchiveException) when (after is not null)
        {
            return Problems.BadRequest("after is not a cursor of this list; take it from an earlier page's next.");
        }
    }

    private Ok<ListResponse<TResponse>> Answer<TView, TResponse>(ListPage<TView> page, Func<TView, TResponse> of)
    {
        Caching.Briefly(Context);
        var next = page.Next is { } cursor ? AddressOf(cursor) : null;
        if (next is not null)
            Context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return TypedResults.Ok(new ListResponse<TResponse>([.. page.Items.Select(of)], next));
    }

    private string AddressOf(string cursor)
    {
        var request = Context.Request;
        var kept = request.Query.Where(q => !string.Equals(q.Key, nameof(After), StringComparison.OrdinalIgnoreCase))
            .Append(new("after", cursor));
        return request.PathBase.Add(request.Path).ToUriComponent() + QueryString.Create(kept).ToUriComponent();
    }

    private bool TryReadLimit(out int limit)
    {
        limit = LimitDefault;
        return string.IsNullOrEmpty(Limit)
            || (int.TryParse(Limit, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= LimitMost);
    }
}

using System.Linq.Expressions;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>Leaves hidden articles out of a list.</summary>
internal static class Hiding
{
    /// <summary>The rows of other articles than these; the query itself when there are none.</summary>
    /// <param name="rows">What is read.</param>
    /// <param name="article">The id of a row's article.</param>
    /// <param name="hidden">The ids to leave out.</param>
    public static IQueryable<T> Without<T>(this IQueryable<T> rows, Expression<Func<T, long>> article, long[] hidden)
    {
        if (hidden.Length == 0)
            return rows;
        var isHidden = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], Expression.Constant(hidden), article.Body);
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.Not(isHidden), article.Parameters));
    }
}

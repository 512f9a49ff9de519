using System.Linq.Expressions;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Timelines;

/// <summary>
/// Leaves hidden articles out of a list. What ties them to others stays: an edit does not become silent because the notice
/// that accounts for it is withheld. Only not a word of theirs is told.
/// </summary>
internal static class Hiding
{
    /// <summary>A notice as it may be told: of a hidden article no more than its kind and when it was seen.</summary>
    public static NoticeView Silenced(this NoticeView view, long[] hidden) => !hidden.Contains(view.ArticleId)
        ? view
        : view with { ArticleHeadline = "", Notice = new Notice { Kind = view.Notice.Kind, Label = "", Text = "" } };

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

using System.Globalization;
using Spectre.Console;

namespace ArticleRevisions.Web.Commands;

/// <summary>Reports progress where it is made, in order (unlike <see cref="Progress{T}"/>, which posts to the thread pool).</summary>
internal sealed class DirectProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}

/// <summary>Shows how far long work is: a bar on a terminal, a plain line for every tenth elsewhere.</summary>
internal static class LongWork
{
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work; it calls back with how much is done of how much.</param>
    public static Task<T> RunAsync<T>(string title, Func<Action<int, int>, Task<T>> work) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? OnTerminalAsync(title, work)
            : InLinesAsync(title, work);

    private static Task<T> OnTerminalAsync<T>(string title, Func<Action<int, int>, Task<T>> work) =>
        AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(title, maxValue: 1);
            return await work((done, all) =>
            {
                bar.MaxValue = Math.Max(1, all);
                bar.Value = done;
            });
        });

    private static Task<T> InLinesAsync<T>(string title, Func<Action<int, int>, Task<T>> work)
    {
        var shown = 0;
        return work((done, all) =>
        {
            var tenth = all == 0 ? 10 : done * 10 / all;
            if (tenth <= shown)
                return;
            shown = tenth;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {done} of {all}"));
        });
    }
}

using System.Diagnostics;
using System.Text;
using ArticleRevisions.Web.Commands;

namespace ArticleRevisions.Web.Tests.Commands;

/// <summary>What a run of the executable left: exit status and both outputs.</summary>
internal sealed record Run(int Status, string Output, string Errors);

/// <summary>Runs the built executable as a user would.</summary>
internal static class Executable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    public static Task<Run> RunAsync(params string[] arguments) => RunInLocaleAsync(null, arguments);

    /// <param name="locale">As in <c>LC_ALL</c>; null leaves it.</param>
    /// <param name="arguments">The verb and what follows.</param>
    public static async Task<Run> RunInLocaleAsync(string? locale, params string[] arguments)
    {
        using var process = Start(arguments, locale);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', arguments)}' did not end within {Limit}.");
        }

        return new Run(process.ExitCode, await output, await errors);
    }

    public static Process Start(params string[] arguments) => Start(arguments, null);

    private static Process Start(string[] arguments, string? locale)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList = { typeof(CommandLine).Assembly.Location },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (locale is not null)
            start.Environment["LC_ALL"] = locale;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}

/// <summary>A folder for one test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articlerevisions-test-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

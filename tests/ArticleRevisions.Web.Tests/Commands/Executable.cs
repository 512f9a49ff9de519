using System.Diagnostics;
using ArticleRevisions.Web.Commands;

namespace ArticleRevisions.Web.Tests.Commands;

/// <summary>What a run of the executable left: exit status and both outputs.</summary>
internal sealed record Run(int Status, string Output, string Errors);

/// <summary>Runs the built executable as a user would.</summary>
internal static class Executable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    public static async Task<Run> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
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

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { typeof(CommandLine).Assembly.Location },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
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

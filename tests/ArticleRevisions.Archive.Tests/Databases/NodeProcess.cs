using System.Diagnostics;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>The test node as a process of its own over a test's archive.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process _process;

    public NodeProcess(TestArchive archive, params string[] arguments)
    {
        string[] command = ["exec", Path.Combine(AppContext.BaseDirectory, "ArticleRevisions.Archive.TestNode.dll"), .. arguments];
        _process = Process.Start(new ProcessStartInfo("dotnet", [.. command, .. archive.Settings.Select(s => $"{s.Key}={s.Value}")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public ValueTask<string?> ReadLineAsync() => _process.StandardOutput.ReadLineAsync(default);

    public void Say(string line) => _process.StandardInput.WriteLine(line);

    /// <summary>Everything that is still to be read, to the end of the process.</summary>
    public async Task<IReadOnlyList<string>> ReadToEndAsync() =>
        (await _process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: the process gets no chance to tidy up.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}

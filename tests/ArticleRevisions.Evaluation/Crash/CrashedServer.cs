using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleRevisions.Web;

namespace ArticleRevisions.Evaluation.Crash;

/// <summary>A check that the server said it recorded.</summary>
internal readonly record struct AcknowledgedCheck(long ArticleId, long CheckId);

/// <summary>The product's own server as a process that will be killed.</summary>
internal sealed partial class CrashedServer : IDisposable
{
    private readonly Process _process;
    private readonly Task _reading;
    private readonly List<AcknowledgedCheck> _acknowledged = [];
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CrashedServer(string folder, IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ArticleRevisionsHost).Assembly.Location, "serve", "--data", folder, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in settings)
        {
            start.ArgumentList.Add("--set");
            start.ArgumentList.Add(setting);
        }

        _process = Process.Start(start)!;
        _reading = Task.WhenAll(ReadAsync(), _process.StandardError.ReadToEndAsync());
    }

    /// <summary>The checks acknowledged so far.</summary>
    public IReadOnlyList<AcknowledgedCheck> Acknowledged
    {
        get
        {
            lock (_acknowledged)
                return [.. _acknowledged];
        }
    }

    /// <summary>The memory that the process holds now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Waits for the first acknowledgement, or the end of the process.</summary>
    public Task FirstAsync() => Task.WhenAny(_first.Task, _reading);

    /// <summary>SIGKILL: no chance to tidy up. What was written before it is read to the end.</summary>
    /// <exception cref="InvalidOperationException">The process had ended by itself.</exception>
    public async Task KillAsync()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The server ended by itself with status {_process.ExitCode}.");
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            // The end of the line tells a whole one from one that the kill cut.
            if (Line().Match(line) is not { Success: true } match)
                continue;
            lock (_acknowledged)
                _acknowledged.Add(new AcknowledgedCheck(Number(match.Groups[1]), Number(match.Groups[2])));
            _first.TrySetResult();
        }

        static long Number(Group group) => long.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Checked article (\d+) on .*, check (\d+), .* ms$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}

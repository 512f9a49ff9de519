using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// The table of source rules in its file. A change of the file counts from the next page on; a table that cannot be used is
/// reported once, and the one before it goes on.
/// </summary>
public sealed partial class SourceRulesFile(IOptions<CaptureOptions> options, ILogger<SourceRulesFile> logger)
{
    private readonly Lock _reading = new();
    private readonly string? _path = options.Value.SourceRules;
    private DateTime? _written;
    private SourceRules _rules = SourceRules.None;

    /// <summary>Grows by one with each change of the table.</summary>
    public int Version { get; private set; }

    /// <summary>The rules as the file holds them now.</summary>
    public SourceRules Current
    {
        get
        {
            if (_path is null)
                return SourceRules.None;
            lock (_reading)
            {
                var written = File.GetLastWriteTimeUtc(_path);
                if (written != _written)
                {
                    _written = written;
                    Read(_path);
                }

                return _rules;
            }
        }
    }

    /// <summary>Reads a table from a file; a file that does not exist holds no rules.</summary>
    /// <exception cref="SourceRulesException">It cannot be read or used; the message names the file.</exception>
    public static SourceRules Load(string path)
    {
        try
        {
            return File.Exists(path) ? SourceRules.Parse(File.ReadAllText(path)) : SourceRules.None;
        }
        catch (Exception e) when (e is SourceRulesException or IOException or UnauthorizedAccessException)
        {
            throw new SourceRulesException($"{path}: {e.Message}");
        }
    }

    private void Read(string path)
    {
        try
        {
            _rules = Load(path);
            Version++;
            LogRead(path, _rules.Count);
        }
        catch (SourceRulesException e)
        {
            LogUnusable(e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read the source rules in {Path}: {Count} hosts")]
    private partial void LogRead(string path, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The source rules cannot be used, those from before go on: {Reason}")]
    private partial void LogUnusable(string reason);
}

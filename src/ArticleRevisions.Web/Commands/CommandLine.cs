using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Commands;

/// <summary>The verbs of the executable. Exit status 0 is success, 2 trouble (1 is kept for "different" of <c>diff</c> and "damaged" of <c>verify</c>).</summary>
internal static partial class CommandLine
{
    public const int Success = 0;
    public const int Trouble = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        // Whatever the terminal's own: an older encoding would write other characters than the pages have, into files as well.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var settings = new CommonOptions();
        var serve = ServeCommand.Create(settings);
        var root = new RootCommand("ArticleRevisions keeps the public record of how published articles change. Without a verb it serves.")
        {
            serve,
            DemoCommand.Create(settings),
            TrackCommand.Create(settings),
            CheckCommand.Create(settings),
            ExtractCommand.Create(settings),
            DiffCommand.Create(),
            ReplayCommand.Create(settings),
            ImportCommand.Create(settings),
            ExportCommand.Create(settings),
            RebuildCommand.Create(settings),
            VerifyCommand.Create(settings),
            TakedownCommand.Create(settings),
            MigrateCommand.Create(settings),
            KeyCommand.Create(settings),
        };
        settings.AddTo(root);
        root.Action = serve.Action;

        var parsed = root.Parse(args);
        try
        {
            var status = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            return parsed.Errors.Count > 0 ? Trouble : status;
        }
        catch (Exception e) when (Explain(e) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return Trouble;
        }
    }

    /// <summary>What went wrong in the user's words; null for a bug, which keeps its stack trace.</summary>
    private static string? Explain(Exception exception) => exception switch
    {
        CommandException or ArchiveException => exception.Message,
        OptionsValidationException e => WrongSettings(e),
        AggregateException { InnerExceptions: var several } when several.All(e => e is OptionsValidationException) =>
            string.Join(Environment.NewLine, several.Cast<OptionsValidationException>().Select(WrongSettings)),
        // The configuration binder's words name the setting and the value; it has no exception type of its own.
        InvalidOperationException e when e.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) => $"Wrong setting: {e.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            "The address to listen on is in use already. Stop the other program, or choose another address with --urls.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "The address to listen on may not be used by this user. Choose another with --urls.",
        DbException e => $"The database did not do what was asked: {e.Message}",
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => exception.Message,
        OperationCanceledException => "Stopped.",
        _ => null,
    };

    // "DataAnnotation validation failed for 'SchedulingOptions' members: 'Workers' with the error: 'The field Workers must …'."
    private static string WrongSettings(OptionsValidationException exception)
    {
        var section = exception.OptionsType.GetField("Section")?.GetRawConstantValue() as string;
        return string.Join(Environment.NewLine, exception.Failures.Select(failure => AnnotatedFailure().Match(failure) is { Success: true } match
            ? $"Wrong setting {section}:{match.Groups["member"].Value}: {match.Groups["error"].Value}"
            : $"Wrong setting: {failure}"));
    }

    [GeneratedRegex("^DataAnnotation validation failed for '[^']*' members: '(?<member>[^']*)' with the error: '(?<error>.*)'\\.$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex AnnotatedFailure();
}

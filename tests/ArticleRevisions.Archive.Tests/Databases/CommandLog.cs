using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>The database commands of what a test runs; those of other tests at the same time are not among them.</summary>
internal sealed class CommandLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly CommandLog Listener = new();

    private readonly AsyncLocal<List<LoggedCommand>?> _running = new();

    private CommandLog() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>The log, to be had before the archive is made: EF looks only now and then whether somebody listens.</summary>
    public static CommandLog Open() => Listener;

    /// <summary>Runs it and returns its commands in order.</summary>
    public async Task<IReadOnlyList<LoggedCommand>> OfAsync(Func<Task> run)
    {
        List<LoggedCommand> commands = [];
        _running.Value = commands;
        await run();
        _running.Value = null;
        return commands;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command })
            _running.Value?.Add(new LoggedCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}

/// <summary>A command as it was sent.</summary>
internal sealed record LoggedCommand(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    /// <summary>How SQLite would carry it out, a step each.</summary>
    public async Task<IReadOnlyList<string>> PlanAsync(TestArchive archive)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(archive.Folder, "articlerevisions.db")};Mode=ReadOnly;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + Text;
        foreach (var (name, value) in Parameters)
            command.Parameters.AddWithValue(name, value);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }
}

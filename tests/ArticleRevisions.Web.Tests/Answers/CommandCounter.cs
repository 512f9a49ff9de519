using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArticleRevisions.Web.Tests.Answers;

/// <summary>Counts the commands that one host sends to its database.</summary>
internal sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _dataFolder;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    /// <param name="dataFolder">The folder of the database; other tests have others.</param>
    public CommandCounter(string dataFolder)
    {
        _dataFolder = dataFolder;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The commands since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
            _subscriptions.Add(value.Subscribe(this, (name, _, _) => name == RelationalEventId.CommandExecuted.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData command && command.Command.Connection!.DataSource.StartsWith(_dataFolder, StringComparison.Ordinal))
            Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ArticleRevisions.Archive.Tests.Databases;

/// <summary>
/// A PostgreSQL server for one test run: its own temporary folder, a free port of loopback, no Unix socket. It is started by
/// the first test that asks and lives as long as this process.
/// </summary>
internal sealed class PostgresServer
{
    // The shell holds the server and waits for the end of its input, which comes when this process ends in any way, a kill
    // included; then it stops the server and removes the folder. Durability is not what these tests ask of PostgreSQL.
    private const string Script = """
        trap '' INT TERM HUP
        folder=$(mktemp -d "${TMPDIR:-/tmp}/archive-postgres.XXXXXX") || exit 1
        "$1/initdb" -D "$folder/data" -U archive -A trust -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1 || { cat "$folder/log" >&2; rm -rf "$folder"; exit 1; }
        "$1/postgres" -D "$folder/data" -p "$2" -h 127.0.0.1 -k '' -F -c full_page_writes=off -c max_connections=200 </dev/null >>"$folder/log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server 2>/dev/null
        wait $server
        rm -rf "$folder"
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly Lazy<Task<PostgresServer>> TheServer = new(StartAsync);

    private readonly int _port = FreePort();
    private readonly Process _shell;

    private PostgresServer() => _shell = Process.Start(Command(_port))!;

    /// <summary>The folder of <c>initdb</c> and <c>postgres</c>, or null where PostgreSQL is not installed.</summary>
    public static string? Programs { get; } = FindPrograms();

    /// <summary>The server of this run.</summary>
    public static Task<PostgresServer> RunningAsync() => TheServer.Value;

    /// <summary>How to reach one of its databases.</summary>
    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=archive;Database={database};Maximum Pool Size=20;Include Error Detail=true";

    /// <summary>Runs one statement on the server itself, such as CREATE DATABASE.</summary>
    public async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        var complaints = server._shell.StandardError.ReadToEndAsync();
        for (var started = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                await server.ExecuteAsync("SELECT 1");
                return server;
            }
            catch (NpgsqlException) when (!server._shell.HasExited && started.Elapsed < StartLimit)
            {
                // It is still starting.
            }
            catch (NpgsqlException notReached)
            {
                server._shell.StandardInput.Close();
                throw new InvalidOperationException($"PostgreSQL did not start: {await complaints}", notReached);
            }
        }
    }

    private static ProcessStartInfo Command(int port)
    {
        // PostgreSQL refuses to run as root; Debian's package brings the user to run it as.
        string[] shell = ["sh", "-c", Script, "sh", Programs!, $"{port}"];
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. shell] : shell;
        return new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderByDescending(f => int.TryParse(Path.GetFileName(f), out var version) ? version : 0).Select(f => Path.Combine(f, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Concat(path).FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "postgres")));
    }
}

using System.Net;
using System.Net.Sockets;

namespace ArticleRevisions.Web.Commands;

/// <summary>Looks whether a server could listen, before anything is recorded, printed or played for it.</summary>
internal static class ListeningAddresses
{
    private const string Default = "http://localhost:5000";

    /// <exception cref="CommandException">An address is no address of this machine, or another program listens there.</exception>
    public static void EnsureFree(IConfiguration configuration)
    {
        foreach (var url in (configuration[WebHostDefaults.ServerUrlsKey] ?? Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                Try(BindingAddress.Parse(url));
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                throw new CommandException($"The address {url} is in use already. Stop the other program, or choose another address with --urls.");
            }
            catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or SocketException { SocketErrorCode: SocketError.AddressNotAvailable })
            {
                throw new CommandException($"The address {url} cannot be used on this machine. Give one like http://127.0.0.1:5080 with --urls.");
            }
        }
    }

    // Names other than localhost mean every address; port 0 is any that is free.
    private static void Try(BindingAddress address)
    {
        if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0)
            return;
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var host = address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : IPAddress.TryParse(address.Host.Trim('[', ']'), out var given) ? given : IPAddress.IPv6Any;
        if (host.AddressFamily == AddressFamily.InterNetwork)
            host = host.MapToIPv6();
        listener.DualMode = true;
        listener.Bind(new IPEndPoint(host, address.Port));
    }
}

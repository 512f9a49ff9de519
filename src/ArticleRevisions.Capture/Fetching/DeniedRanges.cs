using System.Net;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>
/// The addresses that are never dialled: everything that the IANA special-purpose registries (RFC 6890 and its successors)
/// do not call globally reachable, multicast, and one cloud platform's own address. A table, and nothing else.
/// </summary>
internal static class DeniedRanges
{
    /// <summary>IPv4.</summary>
    public static readonly IPNetwork[] V4 = Parse(
        "0.0.0.0/8",        // this network
        "10.0.0.0/8",       // private
        "100.64.0.0/10",    // shared by carriers
        "127.0.0.0/8",      // loopback
        "169.254.0.0/16",   // link-local, cloud metadata
        "172.16.0.0/12",    // private
        "192.0.0.0/24",     // protocol assignments
        "192.0.2.0/24",     // documentation
        "192.31.196.0/24",  // AS112
        "192.52.193.0/24",  // AMT
        "192.88.99.0/24",   // 6to4 relay
        "192.168.0.0/16",   // private
        "192.175.48.0/24",  // AS112
        "198.18.0.0/15",    // benchmarking
        "198.51.100.0/24",  // documentation
        "203.0.113.0/24",   // documentation
        "224.0.0.0/4",      // multicast
        "240.0.0.0/4",      // reserved, broadcast
        "168.63.129.16/32"); // a cloud platform's wire server

    /// <summary>IPv6. Addresses that carry an IPv4 address are unwrapped as well, see <see cref="AddressCheck"/>.</summary>
    public static readonly IPNetwork[] V6 = Parse(
        "::/128",
        "::1/128",
        "64:ff9b:1::/48",   // NAT64 for local use
        "100::/64",         // discard
        "100:0:0:1::/64",   // dummy prefix
        "2001::/23",        // protocol assignments, Teredo
        "2001:db8::/32",    // documentation
        "2620:4f:8000::/48", // AS112
        "3fff::/20",        // documentation
        "5f00::/16",        // segment routing
        "fc00::/7",         // unique local
        "fe80::/10",        // link-local
        "fec0::/10",        // site-local
        "ff00::/8");        // multicast

    private static IPNetwork[] Parse(params string[] ranges) => [.. ranges.Select(range => IPNetwork.Parse(range))];
}

using System.Net;
using System.Net.Sockets;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Whether an address belongs to the public internet.</summary>
internal static class AddressCheck
{
    /// <summary>True when the address, and every IPv4 address wrapped in it, may be dialled. Unknown families may not.</summary>
    public static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Contains(DeniedRanges.V4, address),
        AddressFamily.InterNetworkV6 => IsPublicV6(address),
        _ => false,
    };

    private static bool IsPublicV6(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        // Without its scope, or a scoped address would match no range.
        var bare = new IPAddress(bytes);
        if (Contains(DeniedRanges.V6, bare))
            return false;

        foreach (var wrapped in Unwrap(bytes))
            if (Contains(DeniedRanges.V4, wrapped))
                return false;
        return true;
    }

    /// <summary>The IPv4 addresses an IPv6 address stands for, in every form that some stack or gateway unwraps.</summary>
    private static List<IPAddress> Unwrap(ReadOnlySpan<byte> b)
    {
        var found = new List<IPAddress>(1);
        var last = b[12..16];
        var zeros = b[..8].IndexOfAnyExcept((byte)0) < 0;

        // Compatible ::a.b.c.d, mapped ::ffff:a.b.c.d (RFC 4291), translated ::ffff:0:a.b.c.d (RFC 2765).
        if (zeros && (b[8..12] is [0, 0, 0, 0] or [0, 0, 0xff, 0xff] or [0xff, 0xff, 0, 0]))
            found.Add(new IPAddress(last));
        // NAT64 64:ff9b::/96 (RFC 6052). 64:ff9b:1::/48 is denied as a whole.
        if (b[..12] is [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])
            found.Add(new IPAddress(last));
        // 6to4 2002:aabb:ccdd::/48 (RFC 3056). Teredo is denied as a whole.
        if (b[..2] is [0x20, 0x02])
            found.Add(new IPAddress(b[2..6]));
        // ISATAP ...:0:5efe:a.b.c.d and ...:200:5efe:a.b.c.d (RFC 5214).
        if (b[8..12] is [0 or 2, 0, 0x5e, 0xfe])
            found.Add(new IPAddress(last));
        return found;
    }

    private static bool Contains(IPNetwork[] ranges, IPAddress address)
    {
        foreach (var range in ranges)
            if (range.Contains(address))
                return true;
        return false;
    }
}

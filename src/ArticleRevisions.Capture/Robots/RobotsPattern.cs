using System.Globalization;
using System.Text;

namespace ArticleRevisions.Capture.Robots;

/// <summary>The path of a rule, as RFC 9309 section 2.2.2 and 2.2.3 match it.</summary>
internal static class RobotsPattern
{
    /// <summary>
    /// Brings a path to the form in which paths are compared, octet by octet: octets beyond ASCII are percent-encoded, escapes
    /// are in upper case, escapes of unreserved characters are undone.
    /// </summary>
    /// <param name="octets">One character for each octet.</param>
    public static string Normalise(string octets)
    {
        var normal = new StringBuilder(octets.Length);
        for (var at = 0; at < octets.Length; at++)
        {
            var octet = octets[at];
            if (octet == '%' && at + 2 < octets.Length
                && byte.TryParse(octets.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                if (char.IsAsciiLetterOrDigit((char)escaped) || (char)escaped is '-' or '.' or '_' or '~')
                    normal.Append((char)escaped);
                else
                    normal.Append(CultureInfo.InvariantCulture, $"%{escaped:X2}");
                at += 2;
            }
            else if (octet > 0x7f)
            {
                normal.Append(CultureInfo.InvariantCulture, $"%{(int)octet:X2}");
            }
            else
            {
                normal.Append(octet);
            }
        }

        return normal.ToString();
    }

    /// <summary>Whether a normalised pattern (<c>*</c> any run, <c>$</c> at its end the end) matches a normalised path from its start.</summary>
    public static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var length = anchored ? pattern.Length - 1 : pattern.Length;
        // Two positions and one star to come back to: linear in practice, never exponential.
        int inPattern = 0, inPath = 0, star = -1, starPath = 0;
        while (true)
        {
            if (inPattern == length && (!anchored || inPath == path.Length))
                return true;
            if (inPattern < length && pattern[inPattern] == '*')
            {
                star = inPattern++;
                starPath = inPath;
            }
            else if (inPattern < length && inPath < path.Length && pattern[inPattern] == path[inPath])
            {
                inPattern++;
                inPath++;
            }
            else if (star >= 0 && starPath < path.Length)
            {
                inPattern = star + 1;
                inPath = ++starPath;
            }
            else
            {
                return false;
            }
        }
    }
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Looks for any of many parts of words, whatever their case, as quickly for eighty as for one. It sees every third
/// character or so: three characters that no part begins with let it go on by three (Wu and Manber).
/// </summary>
internal sealed class PhraseParts
{
    private const int Window = 3;
    private const int BitsOfCharacter = 5;

    // From the most frequent on.
    private const string Frequency = " etaoinsrhldcumfpgwybvkxjqz";

    private readonly int _ahead;

    // By three characters: how far the search may go on, or the complement of the place of the parts that may stand there.
    private readonly short[] _steps = new short[1 << (Window * BitsOfCharacter)];
    private readonly (string Part, int Skipped)[][] _candidates;

    /// <param name="parts">The parts, each of three characters or more.</param>
    public PhraseParts(IEnumerable<string> parts)
    {
        string[] distinct = [.. parts.Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] all = [.. distinct.Where(p => !Array.Exists(distinct, o => o.Length < p.Length && p.Contains(o, StringComparison.OrdinalIgnoreCase)))];
        _ahead = all.Min(p => p.Length) - Window;
        Array.Fill(_steps, (short)(_ahead + 1));
        var cut = Array.ConvertAll(all, p => (Part: p, Skipped: Rarest(p)));
        foreach (var (part, skipped) in cut)
        {
            for (var at = 0; at < _ahead; at++)
            {
                ref var step = ref _steps[Code(part, skipped + at)];
                step = Math.Min(step, (short)(_ahead - at));
            }
        }

        var byCode = cut.GroupBy(c => Code(c.Part, c.Skipped + _ahead)).ToArray();
        _candidates = [.. byCode.Select(g => g.ToArray())];
        for (var i = 0; i < byCode.Length; i++)
            _steps[byCode[i].Key] = (short)~i;
    }

    /// <summary>True when a part stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        var steps = _steps;
        for (var at = _ahead; at + Window <= text.Length;)
        {
            int step = steps[Code(text, at)];
            if (step < 0)
            {
                foreach (var (part, skipped) in _candidates[~step])
                {
                    var start = at - _ahead - skipped;
                    if (start >= 0 && text[start..].StartsWith(part, StringComparison.OrdinalIgnoreCase))
                        return true;
                }

                step = 1;
            }

            at += step;
        }

        return false;
    }

    // Where in the part to cut the piece that is looked for, so that the three characters at its end are seldom seen.
    private int Rarest(string part) => Enumerable.Range(0, part.Length - Window - _ahead + 1)
        .MaxBy(skipped => part.AsSpan(skipped + _ahead, Window).ToArray().Sum(c => Frequency.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal)));

    private static int Code(ReadOnlySpan<char> text, int at)
    {
        var rest = MemoryMarshal.AsBytes(text[at..]);
        if (BitConverter.IsLittleEndian && rest.Length >= sizeof(ulong))
        {
            // Four characters at once, if the three are ASCII.
            var four = BinaryPrimitives.ReadUInt64LittleEndian(rest);
            if ((four & 0xFF80_FF80_FF80) == 0)
                return (int)(((four & 0x1F) << 10) | ((four >> 11) & 0x3E0) | ((four >> 32) & 0x1F));
        }

        return (((Bits(text[at]) << BitsOfCharacter) | Bits(text[at + 1])) << BitsOfCharacter) | Bits(text[at + 2]);
    }

    // The same for a capital and its small letter; that other characters share it costs a comparison, no more.
    private static int Bits(char c) => (char.IsAscii(c) ? c : char.ToUpperInvariant(c)) & ((1 << BitsOfCharacter) - 1);
}

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Looks for any of many parts of words, whatever their case, as quickly for eighty as for one. It sees every third
/// character or so: three characters that no part begins with let it go on by three (Wu and Manber).
/// </summary>
internal sealed class PhraseParts
{
    private const int Window = 3;
    private const int BitsOfCharacter = 5;

    private readonly string[] _parts;
    private readonly int _shortest;

    // By three characters: how far the search may go on, and at 0 the parts that may stand there.
    private readonly byte[] _steps = new byte[1 << (Window * BitsOfCharacter)];
    private readonly Dictionary<int, string[]> _candidates;

    /// <param name="parts">The parts, each of three characters or more.</param>
    public PhraseParts(IEnumerable<string> parts)
    {
        _parts = [.. parts.Distinct(StringComparer.OrdinalIgnoreCase)];
        _shortest = Math.Min(_parts.Min(p => p.Length), byte.MaxValue);
        Array.Fill(_steps, (byte)(_shortest - Window + 1));
        foreach (var part in _parts)
        {
            for (var at = 0; at + Window <= _shortest; at++)
            {
                ref var step = ref _steps[Code(part, at)];
                step = Math.Min(step, (byte)(_shortest - Window - at));
            }
        }

        _candidates = _parts.GroupBy(p => Code(p, _shortest - Window)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>True when a part stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        var steps = _steps;
        for (var at = _shortest - Window; at + Window <= text.Length;)
        {
            var code = Code(text, at);
            if (steps[code] is > 0 and var step)
            {
                at += step;
                continue;
            }

            var rest = text[(at - _shortest + Window)..];
            foreach (var part in _candidates[code])
            {
                if (rest.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            at++;
        }

        return false;
    }

    private static int Code(ReadOnlySpan<char> text, int at) =>
        (((Bits(text[at]) << BitsOfCharacter) | Bits(text[at + 1])) << BitsOfCharacter) | Bits(text[at + 2]);

    // The same for a capital and its small letter; that other characters share it costs a comparison, no more.
    private static int Bits(char c) => (char.IsAscii(c) ? c : char.ToUpperInvariant(c)) & ((1 << BitsOfCharacter) - 1);
}

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// Looks for any of many parts of words, whatever their case, as quickly for eighty as for one. It sees every third
/// character or so: three characters that no part begins with let it go on by three (Wu and Manber).
/// </summary>
internal sealed class PhraseParts
{
    private const int Window = 3;
    private const int BitsOfCharacter = 5;

    private readonly int _ahead;

    // By three characters: how far the search may go on, or the complement of the place of the parts that may stand there.
    private readonly short[] _steps = new short[1 << (Window * BitsOfCharacter)];
    private readonly string[][] _candidates;

    /// <param name="parts">The parts, each of three characters or more.</param>
    public PhraseParts(IEnumerable<string> parts)
    {
        string[] all = [.. parts.Distinct(StringComparer.OrdinalIgnoreCase)];
        _ahead = all.Min(p => p.Length) - Window;
        Array.Fill(_steps, (short)(_ahead + 1));
        foreach (var part in all)
        {
            for (var at = 0; at < _ahead; at++)
            {
                ref var step = ref _steps[Code(part, at)];
                step = Math.Min(step, (short)(_ahead - at));
            }
        }

        var byCode = all.GroupBy(p => Code(p, _ahead)).ToArray();
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
                var rest = text[(at - _ahead)..];
                foreach (var part in _candidates[~step])
                {
                    if (Bits(part[0]) == Bits(rest[0]) && rest.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                        return true;
                }

                step = 1;
            }

            at += step;
        }

        return false;
    }

    private static int Code(ReadOnlySpan<char> text, int at) =>
        (((Bits(text[at]) << BitsOfCharacter) | Bits(text[at + 1])) << BitsOfCharacter) | Bits(text[at + 2]);

    // The same for a capital and its small letter; that other characters share it costs a comparison, no more.
    private static int Bits(char c) => (char.IsAscii(c) ? c : char.ToUpperInvariant(c)) & ((1 << BitsOfCharacter) - 1);
}

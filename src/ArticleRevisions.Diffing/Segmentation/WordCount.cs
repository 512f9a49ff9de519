using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Counts the words of stretches of plain ASCII without digits, sixteen characters at a time, as <see cref="WordTokenizer"/> cuts them.</summary>
internal struct WordCount
{
    private const int Lane = 16;

    /// <summary>The characters of a plain stretch: digits join words in more ways, and a carriage return its line feed.</summary>
    public static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => !char.IsAsciiDigit(c) && c != '\r')]);

    // The last two characters seen, by bits: whether they were letters, and marks that join letters.
    private uint _letters;
    private uint _joints;
    private int _count;

    public static int Of(ReadOnlySpan<char> plain)
    {
        var words = new WordCount();
        var units = MemoryMarshal.Cast<char, ushort>(plain);
        for (; units.Length >= Lane; units = units[Lane..])
            words.Add(Vector128.Narrow(Vector128.Create(units), Vector128.Create(units[(Lane / 2)..])));
        if (!units.IsEmpty)
        {
            Span<ushort> last = stackalloc ushort[Lane];
            last.Clear();
            units.CopyTo(last);
            words.Add(Vector128.Narrow(Vector128.Create<ushort>(last), Vector128.Create<ushort>(last[(Lane / 2)..])));
        }

        return words._count;
    }

    // A word begins with a letter behind no letter, nor behind a mark that joins it to one.
    private void Add(Vector128<byte> characters)
    {
        var lower = characters | Vector128.Create((byte)0x20);
        var letters = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var joints = Vector128.Equals(characters, Vector128.Create((byte)'\'')) | Vector128.Equals(characters, Vector128.Create((byte)'.'));
        _letters |= letters.ExtractMostSignificantBits() << 2;
        _joints |= joints.ExtractMostSignificantBits() << 2;
        var starts = _letters & ~(_letters << 1) & ~((_joints & (_letters << 1)) << 1);
        _count += BitOperations.PopCount(starts >> 2 & 0xFFFF);
        (_letters, _joints) = (_letters >> Lane, _joints >> Lane);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleRevisions.Capture.Warc;

/// <summary>Reads a WARC file record by record, packed with gzip or not. What a record claims about its length must hold.</summary>
public sealed class WarcReader : IDisposable
{
    private const int MostHeaderBytes = 64 * 1024;

    private readonly BufferedStream _stream;
    private readonly int _mostBlockBytes;
    private long _offset;
    private int _number;

    /// <param name="file">The file; it must be seekable.</param>
    /// <param name="mostBlockBytes">Larger blocks are passed over; see <see cref="WarcRecord.IsCut"/>.</param>
    public WarcReader(Stream file, int mostBlockBytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        _mostBlockBytes = mostBlockBytes;
        var isPacked = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        _stream = new BufferedStream(isPacked ? new GZipStream(file, CompressionMode.Decompress) : file, 64 * 1024);
    }

    /// <summary>The records in the order of the file.</summary>
    /// <exception cref="WarcException">A record is broken, or the file ends inside it.</exception>
    public IEnumerable<WarcRecord> Read()
    {
        while (Next() is { } record)
            yield return record;
    }

    /// <inheritdoc />
    public void Dispose() => _stream.Dispose();

    private WarcRecord? Next()
    {
        var start = _offset;
        try
        {
            var first = Line();
            while (first is { Length: 0 })
                (start, first) = (_offset, Line());
            if (first is null)
                return null;
            _number++;
            if (!first.StartsWith("WARC/", StringComparison.Ordinal))
                throw Broken(start, "it does not begin with \"WARC/\"");
            var fields = Fields(start);
            if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw Broken(start, "its Content-Length is no number");
            return new WarcRecord(_number, start, fields, Block(start, length)) { Length = length };
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            // The packed stream itself is damaged.
            throw Broken(start, "its packed bytes are damaged");
        }
    }

    private Dictionary<string, string> Fields(long start)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (last, begin) = ((string?)null, _offset);
        while (Line() is { } line)
        {
            if (line.Length == 0)
                return fields;
            if (_offset - begin > MostHeaderBytes)
                throw Broken(start, "its header is too long");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && last is not null)
                fields[last] += " " + line.Trim();
            else if (colon > 0)
                fields[last = line[..colon].Trim()] = line[(colon + 1)..].Trim();
            else
                throw Broken(start, "a line of its header has no name");
        }

        throw Broken(start, "the file ends inside its header");
    }

    private byte[] Block(long start, long length)
    {
        var isKept = length <= _mostBlockBytes;
        var block = isKept ? new byte[length] : [];
        var rest = length;
        var passed = new byte[Math.Min(length, 64 * 1024)];
        while (rest > 0)
        {
            var read = isKept
                ? _stream.Read(block, (int)(length - rest), (int)rest)
                : _stream.Read(passed, 0, (int)Math.Min(rest, passed.Length));
            if (read == 0)
                throw Broken(start, string.Create(CultureInfo.InvariantCulture, $"the file ends {rest} bytes before its end"));
            rest -= read;
            _offset += read;
        }

        return block;
    }

    // Null at the end of the file.
    private string? Line()
    {
        var line = new List<byte>();
        for (int next; (next = _stream.ReadByte()) >= 0;)
        {
            _offset++;
            if (next == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            if (line.Count >= MostHeaderBytes)
                throw Broken(_offset - line.Count, "a line of its header is too long");
            line.Add((byte)next);
        }

        return line.Count == 0 ? null : Encoding.UTF8.GetString([.. line]);
    }

    private WarcException Broken(long offset, string why) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Record {Math.Max(1, _number)} at byte {offset} is broken: {why}."));
}

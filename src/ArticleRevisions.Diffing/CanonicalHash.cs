using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace ArticleRevisions.Diffing;

/// <summary>
/// Hashes the records of <see cref="ArticleText.CanonicalText"/> one after the other, so that the text itself, several
/// times the article's size, is never made.
/// </summary>
internal sealed class CanonicalHash : IDisposable
{
    private const int BufferSize = 16 * 1024;

    // A character is at most three bytes in UTF-8, four for two of them.
    private const int LongestCharacter = 4;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;

    public void Append(string name, string value)
    {
        Write(name);
        Write(" ");
        Span<char> digits = stackalloc char[10];
        value.Length.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Write(digits[..length]);
        Write("\n");
        Write(value);
        Write("\n");
    }

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public string Digits()
    {
        Flush();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetHashAndReset(hash);
        return Convert.ToHexStringLower(hash);
    }

    public void Dispose()
    {
        _hash.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    // A lone surrogate becomes U+FFFD, as in Encoding.UTF8.
    private void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_buffer.Length - _used < LongestCharacter)
                Flush();
            Utf8.FromUtf16(text, _buffer.AsSpan(_used), out var read, out var written);
            text = text[read..];
            _used += written;
        }
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
    }
}

using System.IO.Compression;
using System.Text;
using ArticleRevisions.Archive.Recording;
using CsCheck;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class PackingTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(i => $"<p>Paragraph {i} tells of the harbour.</p>")));

    [Fact]
    public void What_resembles_its_dictionary_takes_little()
    {
        var edited = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Page).Replace("Paragraph 77 tells", "Paragraph 77 knows", StringComparison.Ordinal));

        var packed = Packing.PackBytes(edited, Page, Packing.TextLevel);

        Assert.True(packed.Length < 64, $"{packed.Length} bytes for one word");
        Assert.Equal(edited, Packing.UnpackBytes(packed, Page));
    }

    [Fact]
    public void Any_bytes_come_back_alone_and_against_any_dictionary() => Gen.Select(Gen.Byte.Array[0, 300], Gen.Byte.Array[1, 300]).Sample((bytes, dictionary) =>
    {
        Assert.Equal(bytes, Packing.UnpackBytes(Packing.PackBytes(bytes)));
        Assert.Equal(bytes, Packing.UnpackBytes(Packing.PackBytes(bytes, dictionary, Packing.BodyLevel), dictionary));
    }, iter: 500);

    [Fact]
    public void What_was_packed_before_there_were_dictionaries_is_told_apart()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Page);

        Assert.False(Packing.NeedsDictionary(packed.ToArray()));
        Assert.True(Packing.NeedsDictionary(Packing.PackBytes(Page, Page, Packing.TextLevel)));
        Assert.Equal(Page, Packing.UnpackBytes(packed.ToArray(), dictionary: null));
    }

    [Fact]
    public void Damage_and_a_missing_dictionary_are_said()
    {
        var (alone, against) = (Packing.PackBytes(Page), Packing.PackBytes(Page.Reverse().ToArray(), Page, Packing.TextLevel));

        Assert.Contains("is missing", Assert.Throws<ArchiveException>(() => Packing.UnpackBytes(against)).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<ArchiveException>(() => Packing.UnpackBytes(against[..^9], Page)).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<ArchiveException>(() => Packing.UnpackBytes([.. alone[..20], .. new byte[40]])).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<ArchiveException>(() => Packing.Read<HeadlineWitnesses>("[1"u8)).Message, StringComparison.Ordinal);
    }
}

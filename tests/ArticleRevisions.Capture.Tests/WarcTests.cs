using System.Globalization;
using System.IO.Compression;
using System.Text;
using ArticleRevisions.Capture.Warc;

namespace ArticleRevisions.Capture.Tests;

public class WarcTests
{
    private const int Most = 1_000_000;

    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly StoredResponse Page = new(200, "Content-Type: text/html; charset=\"utf-8\"\nContent-Encoding: gzip\nServer: press", "<p>Brücke</p>"u8.ToArray());

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var file = new MemoryStream();
        var writer = new WarcWriter(file);
        writer.WriteInfo("ArticleRevisions", Noon);
        writer.WriteResponse("https://news.example/a", Noon, Page);
        writer.WriteRevisit("https://news.example/a", Noon.AddHours(1), Page, Noon);

        var records = Read(file.ToArray());

        Assert.Equal(["warcinfo", "response", "revisit"], records.Select(r => r.Type));
        Assert.Equal(("https://news.example/a", "2026-03-02T12:00:00.000000Z"), (records[1].Target, records[1].Fields["warc-date"]));
        var read = StoredResponse.Read(records[1].Block, Most, out _)!;
        Assert.Equal((200, "text/html", "utf-8"), (read.Status, read.MediaType, read.Charset));
        Assert.Equal(Page.Body.ToArray(), read.Body.ToArray());
        Assert.DoesNotContain("gzip", read.Headers, StringComparison.Ordinal);
        Assert.Equal(records[1].Fields["WARC-Payload-Digest"], records[2].Fields["WARC-Payload-Digest"]);
        Assert.Empty(StoredResponse.Read(records[2].Block, Most, out _)!.Body.ToArray());
    }

    [Fact]
    public void A_plain_file_and_folded_fields_are_read()
    {
        var record = Assert.Single(Read(Record("WARC/1.0", "HTTP/1.1 200 OK\r\n\r\nx", "WARC-Target-URI: <https://news.example/a>\r\nWARC-Long: one\r\n two\r\n")));

        Assert.Equal(("https://news.example/a", "one two", false), (record.Target, record.Fields["WARC-Long"], record.IsCut));
    }

    [Theory]
    [InlineData("no-archive", "does not begin with")]
    [InlineData("WARC/1.1\r\nContent-Length: many\r\n\r\n", "Content-Length")]
    [InlineData("WARC/1.1\r\nContent-Length: -4\r\n\r\n", "Content-Length")]
    [InlineData("WARC/1.1\r\nContent-Length: 10\r\n\r\nfour", "6 bytes before its end")]
    [InlineData("WARC/1.1\r\nContent-Length: 90000000000\r\n\r\nfour", "before its end")]
    [InlineData("WARC/1.1\r\nContent-Length: 4\r\n", "ends inside its header")]
    [InlineData("WARC/1.1\r\nnameless\r\n\r\n", "has no name")]
    public void A_broken_record_is_named_with_its_place(string file, string says)
    {
        var whole = Record("WARC/1.1", "HTTP/1.1 200 OK\r\n\r\n");

        var error = Assert.Throws<WarcException>(() => Read([.. whole, .. Encoding.UTF8.GetBytes(file)]));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"at byte {whole.Length}"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_without_end_is_refused() =>
        Assert.Contains("too long", Assert.Throws<WarcException>(() => Read(Encoding.UTF8.GetBytes("WARC/1.1\r\nX: " + new string('a', 200_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Damaged_packed_bytes_are_a_broken_record()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Record("WARC/1.1", "HTTP/1.1 200 OK\r\n\r\n" + new string('x', 5_000)));
        var bytes = packed.ToArray();

        Assert.Throws<WarcException>(() => Read(bytes[..^20]));
        bytes[bytes.Length / 2] ^= 0xff;
        Assert.Throws<WarcException>(() => Read(bytes));
    }

    [Fact]
    public void Too_large_a_block_is_passed_over_and_the_next_record_read()
    {
        byte[] file = [.. Record("WARC/1.1", new string('x', Most + 1)), .. Record("WARC/1.1", "HTTP/1.1 200 OK\r\n\r\n")];

        Assert.Equal([true, false], Read(file).Select(r => r.IsCut));
    }

    [Theory]
    [InlineData("4\r\n<p>a\r\n4\r\n</p>\r\n0\r\n\r\n", "<p>a</p>")]
    [InlineData("<p>chunks were undone, the field stayed</p>", "<p>chunks were undone, the field stayed</p>")]
    [InlineData("ffff\r\nshort", "ffff\r\nshort")]
    public void Chunks_are_undone_where_there_are_any(string body, string expected)
    {
        var read = StoredResponse.Read(Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body), Most, out _);

        Assert.Equal(expected, Encoding.UTF8.GetString(read!.Body.Span));
    }

    [Fact]
    public void A_packed_body_is_unpacked_and_a_cut_or_foreign_one_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write("<p>text</p>"u8);

        Assert.Equal("<p>text</p>", Encoding.UTF8.GetString(Answer("gzip", packed.ToArray(), out _)!.Body.Span));
        Assert.Null(Answer("gzip", packed.ToArray()[..^5], out var cut));
        Assert.Null(Answer("br", [1, 2, 3], out var foreign));
        Assert.Equal(cut, foreign);
        Assert.Null(StoredResponse.Read("GET / HTTP/1.1\r\n\r\n"u8.ToArray(), Most, out _));

        static StoredResponse? Answer(string coding, byte[] body, out string trouble) =>
            StoredResponse.Read((byte[])[.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n"), .. body], Most, out trouble);
    }

    [SharedFact("hostile/warc")]
    public void No_file_that_others_made_ends_in_an_untyped_error()
    {
        foreach (var path in Directory.EnumerateFiles(SharedData.Find("hostile/warc")!))
        {
            try
            {
                foreach (var record in Read(File.ReadAllBytes(path)))
                    StoredResponse.Read(record.Block, Most, out _);
            }
            catch (WarcException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }
    }

    private static List<WarcRecord> Read(byte[] file)
    {
        using var reader = new WarcReader(new MemoryStream(file), Most);
        return [.. reader.Read()];
    }

    private static byte[] Record(string version, string block, string fields = "") =>
        Encoding.UTF8.GetBytes($"{version}\r\nWARC-Type: response\r\n{fields}Content-Length: {block.Length}\r\n\r\n{block}\r\n\r\n");
}

using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class GzipBodyTests
{
    private const int Cap = 10 * 1024 * 1024;
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(n => $"Sentence {n} says something of its own. ")));

    [Fact]
    public void A_whole_body_comes_back_as_it_was()
    {
        Assert.Equal(DecodingEnd.Whole, GzipBody.Decode(Pack(Text), Cap, out var plain));

        Assert.Equal(Text, plain.ToArray());
    }

    [Fact]
    public void An_empty_page_is_whole() => Assert.Equal(DecodingEnd.Whole, GzipBody.Decode(Pack([]), Cap, out _));

    [Fact]
    public void A_body_cut_anywhere_is_never_whole()
    {
        var packed = Pack(Text[..2000]);

        for (var length = 0; length < packed.Length; length++)
            Assert.Equal(DecodingEnd.Cut, GzipBody.Decode(packed.AsMemory(0, length), Cap, out _));
    }

    [Fact]
    public void A_header_with_all_its_fields_is_passed_over()
    {
        var packed = Pack(Text);
        byte[] named = [.. packed[..3], 2 | 4 | 8 | 16, .. packed[4..10], 3, 0, 1, 2, 3, .. "page.html\0a comment\0"u8, 0xab, 0xcd, .. packed[10..]];

        Assert.Equal(DecodingEnd.Whole, GzipBody.Decode(named, Cap, out var plain));
        Assert.Equal(Text, plain.ToArray());
        for (var length = 0; length < 50; length++)
            Assert.Equal(DecodingEnd.Cut, GzipBody.Decode(named.AsMemory(0, length), Cap, out _));
    }

    [Fact]
    public void Several_members_are_one_body_and_each_is_verified()
    {
        byte[] three = [.. Pack(Text[..100]), .. Pack(Text[100..3000]), .. Pack(Text[3000..])];

        Assert.Equal(DecodingEnd.Whole, GzipBody.Decode(three, Cap, out var plain));
        Assert.Equal(Text, plain.ToArray());
        Assert.Equal(DecodingEnd.Cut, GzipBody.Decode(three.AsMemory(0, three.Length - 5), Cap, out _));
    }

    [Fact]
    public void What_follows_a_whole_body_does_not_spoil_it()
    {
        byte[] followed = [.. Pack(Text), 0, 0, 0, 0, .. "<!-- added by a proxy -->"u8];

        Assert.Equal(DecodingEnd.Whole, GzipBody.Decode(followed, Cap, out var plain));
        Assert.Equal(Text, plain.ToArray());
    }

    [Fact]
    public void A_wrong_checksum_or_length_is_damage()
    {
        foreach (var fromEnd in new[] { 1, 5 })
        {
            var packed = Pack(Text);
            packed[^fromEnd] ^= 1;

            Assert.Equal(DecodingEnd.Damaged, GzipBody.Decode(packed, Cap, out _));
        }
    }

    [Fact]
    public void What_is_no_gzip_is_damage() => Assert.Equal(DecodingEnd.Damaged, GzipBody.Decode("<html>plain</html>"u8.ToArray(), Cap, out _));

    [Fact]
    public void A_body_is_unpacked_to_the_cap_and_no_further()
    {
        Assert.Equal(DecodingEnd.TooLarge, GzipBody.Decode(Pack(Text), 1000, out var plain));

        Assert.Equal(Text[..1000], plain.ToArray());
    }

    [Fact]
    public void A_bomb_stops_at_a_hundred_to_one()
    {
        var bomb = Pack(new byte[64 * 1024 * 1024]);
        var watch = Stopwatch.StartNew();

        Assert.Equal(DecodingEnd.TooLarge, ContentCoding.Undo(["gzip"], bomb, int.MaxValue, out var plain));

        Assert.Equal(bomb.Length * 100, plain.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [SharedFact("hostile/bombs/truncated")]
    public void The_collected_cut_bodies_are_cut_and_their_control_is_whole()
    {
        foreach (var (permille, end) in new[] { (500, DecodingEnd.Cut), (900, DecodingEnd.Cut), (999, DecodingEnd.Cut), (1000, DecodingEnd.Whole) })
            Assert.Equal(end, GzipBody.Decode(File.ReadAllBytes(SharedData.Find($"hostile/bombs/truncated/t_gzip_{permille}.bin")!), Cap, out _));
    }

    [SharedFact("hostile/bombs/generated")]
    public void The_collected_bombs_end_in_time_with_a_typed_answer()
    {
        var expected = new Dictionary<string, DecodingEnd>
        {
            ["gzip-1GiB.gz"] = DecodingEnd.TooLarge,
            ["gzip-html-100MB-paragraphs.gz"] = DecodingEnd.TooLarge,
            ["gzip-html-64MB-nested-div.gz"] = DecodingEnd.TooLarge,
            ["gzip-truncated.gz"] = DecodingEnd.Cut,
            ["gzip-badcrc.gz"] = DecodingEnd.Damaged,
            ["notgzip-labelled-gzip.bin"] = DecodingEnd.Damaged,
            ["gzip-trailing-garbage.gz"] = DecodingEnd.Whole,
        };

        foreach (var (name, end) in expected)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal((name, end), (name, GzipBody.Decode(File.ReadAllBytes(SharedData.Find($"hostile/bombs/generated/{name}")!), Cap, out _)));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{name} {watch.Elapsed}");
        }
    }

    internal static byte[] Pack(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(plain);
        // .NET writes nothing at all for an empty body.
        return packed.Length > 0 ? packed.ToArray() : [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    }
}

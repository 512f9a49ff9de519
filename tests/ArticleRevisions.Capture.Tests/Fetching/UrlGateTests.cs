using ArticleRevisions.Capture.Fetching;
using CsCheck;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class UrlGateTests
{
    private static readonly UrlGate Gate = GateWith(_ => { });

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/a")]
    [InlineData("  https://example.com/trim \n", "https://example.com/trim")]
    [InlineData("HTTPS://EXAMPLE.com./Path", "https://example.com/Path")]
    [InlineData("https://example.com/a#part", "https://example.com/a")]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("https://example.com?q=1", "https://example.com/?q=1")]
    [InlineData("http://example.com:8080/a", "http://example.com:8080/a")]
    [InlineData("https://127.0.0.1.example.com/", "https://127.0.0.1.example.com/")]
    [InlineData("https://example.com/a?u=http://127.0.0.1/", "https://example.com/a?u=http://127.0.0.1/")]
    [InlineData("https://[2606:4700:4700::1111]/", "https://[2606:4700:4700::1111]/")]
    [InlineData("http://8.8.8.8/", "http://8.8.8.8/")]
    [InlineData("https://example.com/%E6%96%B0", "https://example.com/%E6%96%B0")]
    public void A_public_address_is_taken(string text, string expected)
    {
        Assert.True(Gate.TryParse(text, out var url, out var refusal), refusal);

        Assert.Equal(expected, url.AbsoluteUri);
        Assert.Null(refusal);
    }

    [Theory]
    [InlineData("https://MÜNCHEN.example/artikel", "xn--mnchen-3ya.example")]
    [InlineData("https://例え.jp/", "xn--r8jz45g.jp")]
    public void An_international_name_is_taken_in_its_ascii_form(string text, string host)
    {
        Assert.True(Gate.TryParse(text, out var url, out _));

        Assert.Equal(host, url.Host);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("example.com/a")]
    [InlineData("//example.com/a")]
    [InlineData("http:/example.com/")]
    [InlineData("http:///example.com/")]
    [InlineData("ftp://example.com/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("http://:80/")]
    [InlineData("http://user:secret@example.com/")]
    [InlineData("http://example.com\\@127.0.0.1/")]
    [InlineData("http://exa mple.com/")]
    [InlineData("http://example.com/a\tb")]
    [InlineData("http://example.com/\u202eb")]
    [InlineData("http://Ｅxample.com/")]
    [InlineData("http://example..com/")]
    [InlineData("http://.example.com/")]
    [InlineData("http://example.com:22/")]
    [InlineData("http://example.com:-1/")]
    [InlineData("http://example.com:080/")]
    [InlineData("http://example.com:99999/")]
    [InlineData("http://xn--/")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://intranet/")]
    [InlineData("http://printer.local/")]
    [InlineData("http://db.internal/")]
    [InlineData("http://x.home.arpa/")]
    [InlineData("http://router.lan/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.0.0.0x1/")]
    [InlineData("http://１２７.0.0.1/")]
    [InlineData("http://127。0。0。1/")]
    [InlineData("http://%31%32%37.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public void Everything_else_is_refused_with_a_reason(string? text)
    {
        Assert.False(Gate.TryParse(text, out var url, out var refusal));

        Assert.Null(url);
        Assert.EndsWith(".", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused() => Assert.False(Gate.TryParse("http://example.com/\ud800", out _, out _));

    [Fact]
    public void Lengths_have_their_limits()
    {
        Assert.True(Gate.TryParse($"https://{new string('a', 63)}.com/", out _, out _));
        Assert.False(Gate.TryParse($"https://{new string('a', 64)}.com/", out _, out _));
        Assert.False(Gate.TryParse($"https://{string.Concat(Enumerable.Repeat("a.", 126))}com/", out _, out _));
        Assert.False(Gate.TryParse($"https://example.com/{new string('a', 2048)}", out _, out _));
        Assert.False(Gate.TryParse($"https://example.com/{new string('é', 400)}", out _, out _));
    }

    [Fact]
    public void An_allowed_private_origin_is_taken_and_nothing_beside_it()
    {
        var gate = GateWith(options => options.AllowedPrivateOrigins.Add("http://127.0.0.1:5081"));

        Assert.True(gate.TryParse("http://127.0.0.1:5081/news/1", out _, out _));
        Assert.False(gate.TryParse("https://127.0.0.1:5081/news/1", out _, out _));
        Assert.False(gate.TryParse("http://127.0.0.1:5080/", out _, out _));
        Assert.False(gate.TryParse("http://127.0.0.1/", out _, out _));
        Assert.False(gate.TryParse("http://127.0.0.2:5081/", out _, out _));
        Assert.False(gate.TryParse("http://localhost:5081/", out _, out _));
    }

    [Fact]
    public void The_operators_ports_replace_the_usual_ones()
    {
        var gate = GateWith(options => options.AllowedPorts.Add(8000));

        Assert.True(gate.TryParse("http://example.com:8000/", out _, out _));
        Assert.False(gate.TryParse("http://example.com/", out _, out _));
    }

    [Fact]
    public void No_text_makes_the_gate_throw_and_what_it_takes_it_takes_again() =>
        Gen.String[Gen.Char["htps:/@.\\[]%#?0x1a7-_éß。 \0\ud800例"], 0, 30].Select(Gen.Const("http://"), (tail, head) => head + tail).Sample(text =>
        {
            if (Gate.TryParse(text, out var url, out _))
                Assert.True(Gate.TryParse(url.AbsoluteUri, out var again, out _) && again.AbsoluteUri == url.AbsoluteUri, text);
        });

    [SharedFact("hostile/ssrf/urls.json")]
    public void Every_hostile_address_is_refused_and_every_honest_one_kept()
    {
        // Names that resolve to a private address pass here and are refused when dialled.
        string[] byResolution = ["http://127.0.0.1.nip.io/", "http://localtest.me/"];
        var wrong = SharedData.Rows("hostile/ssrf/urls.json")
            .Select(row => (Url: row.GetProperty("url").GetString()!, Want: row.GetProperty("want").GetString()))
            .Where(row => row.Want != "either" && !byResolution.Contains(row.Url))
            .Where(row => Gate.TryParse(row.Url, out _, out _) != (row.Want == "allow"))
            .Select(row => $"{row.Want} {row.Url}");

        Assert.Empty(wrong);
    }

    [SharedFact("hostile/url/urltestdata.json")]
    public void Of_the_standards_addresses_none_throws_and_no_failure_is_taken()
    {
        var wrong = new List<string>();
        foreach (var row in SharedData.Rows("hostile/url/urltestdata.json").Where(row => row.ValueKind is System.Text.Json.JsonValueKind.Object))
        {
            var text = row.GetProperty("input").GetString()!;
            var isFailure = row.TryGetProperty("failure", out _);
            if (!Gate.TryParse(text, out var url, out _))
                continue;
            _ = UrlIdentity.KeyOf(url);
            if (isFailure || url.Host != row.GetProperty("hostname").GetString()!.TrimEnd('.'))
                wrong.Add($"{text} was taken as {url.Host}");
        }

        Assert.Empty(wrong);
    }

    [SharedFact("hostile/url/toascii.json")]
    public void International_names_never_throw_and_none_is_taken_for_another()
    {
        var wrong = new List<string>();
        foreach (var file in new[] { "toascii.json", "IdnaTestV2.json" })
            foreach (var row in SharedData.Rows($"hostile/url/{file}"))
                if (SharedData.TextOf(row, "input") is { } input && Gate.TryParse($"https://{input}/", out var url, out _)
                    && SharedData.TextOf(row, "output") is { } expected && url.Host != expected.TrimEnd('.'))
                    wrong.Add($"{input} was taken as {url.Host}, not {expected}");

        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join('\n', wrong.Take(20))}");
    }

    private static UrlGate GateWith(Action<CaptureOptions> change)
    {
        var options = new CaptureOptions();
        change(options);
        return new UrlGate(Options.Create(options));
    }
}

using ArticleRevisions.Capture.Fetching;
using CsCheck;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class UrlIdentityTests
{
    [Theory]
    [InlineData("http://Example.com:80/a", "https://example.com/a")]
    [InlineData("https://example.com:443/a#part", "https://example.com/a")]
    [InlineData("https://example.com/a?utm_source=x&id=1&fbclid=2&b=", "https://example.com/a?id=1&b=")]
    [InlineData("https://example.com/a?UTM_Source=x", "https://example.com/a")]
    [InlineData("https://example.com/%e6%96%b0%7Euser", "https://example.com/%E6%96%B0~user")]
    [InlineData("https://bücher.example/新", "https://xn--bcher-kva.example/%E6%96%B0")]
    public void Addresses_of_one_page_share_a_key(string one, string other) =>
        Assert.Equal(UrlIdentity.KeyOf(new Uri(one)), UrlIdentity.KeyOf(new Uri(other)));

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/A")]
    [InlineData("https://example.com/a", "https://example.com/a/")]
    [InlineData("https://example.com/a?x=1&y=2", "https://example.com/a?y=2&x=1")]
    [InlineData("https://example.com/a%2Fb", "https://example.com/a/b")]
    [InlineData("https://example.com/a", "https://www.example.com/a")]
    [InlineData("https://example.com/a", "https://example.com:8080/a")]
    public void Addresses_of_different_pages_do_not(string one, string other) =>
        Assert.NotEqual(UrlIdentity.KeyOf(new Uri(one)), UrlIdentity.KeyOf(new Uri(other)));

    [Theory]
    [InlineData("https://WWW.Example.com/a", "www.example.com")]
    [InlineData("http://127.0.0.1:5081/a", "127.0.0.1:5081")]
    [InlineData("http://[2606:4700::1]:8080/", "[2606:4700::1]:8080")]
    public void The_host_carries_a_port_that_is_not_the_default_one(string url, string host) => Assert.Equal(host, UrlIdentity.HostOf(new Uri(url)));

    [Theory]
    [InlineData("??")]
    [InlineData("?&?")]
    [InlineData("%%2e")]
    [InlineData("%2e%2e/%")]
    public void An_odd_address_keeps_its_key_as_well(string tail)
    {
        var key = UrlIdentity.KeyOf(new Uri("http://example.com/" + tail));

        Assert.Equal(key, UrlIdentity.KeyOf(new Uri(key)));
    }

    [Fact]
    public void The_key_of_a_key_is_the_key() =>
        Gen.String[Gen.Char["ab/.%2eE5cF&=?#+;~é新 '|"], 0, 25].Sample(tail =>
        {
            var key = UrlIdentity.KeyOf(new Uri("http://example.com/" + tail));

            Assert.Equal(key, UrlIdentity.KeyOf(new Uri(key)));
        });
}

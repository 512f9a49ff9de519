using System.Net;
using ArticleRevisions.Capture.Fetching;

namespace ArticleRevisions.Capture.Tests.Fetching;

public class AddressCheckTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.255.255")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%3")]
    [InlineData("fd00::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::8.8.8.8")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:0:808:808::f5ff:fffe")]
    [InlineData("2a00:1450::5efe:10.0.0.1")]
    [InlineData("2a00:1450::200:5efe:10.0.0.1")]
    public void A_private_or_reserved_address_is_not_public(string address) => Assert.False(AddressCheck.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("172.32.0.0")]
    [InlineData("192.169.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("::ffff:8.8.8.8")]
    public void A_public_address_is(string address) => Assert.True(AddressCheck.IsPublic(IPAddress.Parse(address)));

    [SharedFact("hostile/ssrf/addresses.json")]
    public void Of_the_collected_addresses_none_slips_through_and_none_is_lost()
    {
        var wrong = SharedData.Rows("hostile/ssrf/addresses.json")
            .Select(row => (Text: row.GetProperty("ip").GetString()!, Want: row.GetProperty("want").GetString()))
            .Where(row => row.Want != "either" && AddressCheck.IsPublic(IPAddress.Parse(row.Text)) != (row.Want == "allow"))
            .Select(row => $"{row.Want} {row.Text}");

        Assert.Empty(wrong);
    }
}

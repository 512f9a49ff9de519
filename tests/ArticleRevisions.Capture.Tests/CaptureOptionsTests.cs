using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Capture.Tests;

public class CaptureOptionsTests
{
    [Theory]
    [InlineData("ContactUrl", "nobody")]
    [InlineData("ContactUrl", "ftp://example.com/about")]
    [InlineData("AllowedPrivateOrigins:0", "127.0.0.1")]
    [InlineData("AllowedPrivateOrigins:0", "http://127.0.0.1:5081/path")]
    [InlineData("AllowedPorts:0", "70000")]
    [InlineData("MaxBodyBytes", "1")]
    [InlineData("TotalTimeoutSeconds", "0")]
    public void A_wrong_setting_is_named(string key, string value)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => OptionsWith(key, value));

        Assert.Contains(key.Split(':')[0], failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_and_an_origin_are_right() => Assert.Equal(["http://127.0.0.1:5081"], OptionsWith("AllowedPrivateOrigins:0", "http://127.0.0.1:5081").AllowedPrivateOrigins);

    private static CaptureOptions OptionsWith(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Capture:{key}", value)]).Build();
        using var provider = new ServiceCollection().AddCapture(configuration).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<CaptureOptions>>().Value;
    }
}

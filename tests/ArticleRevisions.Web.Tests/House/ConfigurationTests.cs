using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive;
using ArticleRevisions.Capture;

namespace ArticleRevisions.Web.Tests.House;

/// <summary>Holds docs/configuration.md against the options types.</summary>
public partial class ConfigurationTests
{
    private static readonly Dictionary<string, (string Default, string Range)> Documented =
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md")))
            .ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim()));

    private static readonly List<(string Name, PropertyInfo Property, object Options)> Settings =
    [
        .. new[] { typeof(CaptureOptions).Assembly, typeof(ArchiveOptions).Assembly, typeof(WebOptions).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("Options", StringComparison.Ordinal) && t.GetField("Section") is not null)
            .SelectMany(t => t.GetProperties().Select(p => ($"{t.GetField("Section")!.GetValue(null)}:{p.Name}", p, Activator.CreateInstance(t)!))),
    ];

    [Fact]
    public void The_page_lists_every_setting_and_no_other() =>
        Assert.Equal(Settings.Select(s => s.Name).Order(StringComparer.Ordinal), Documented.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_defaults_are_those_of_the_code() => Assert.All(Settings, setting =>
        Assert.Equal(Written(setting.Property.GetValue(setting.Options)), Documented[setting.Name].Default));

    [Fact]
    public void The_ranges_are_those_of_the_code() => Assert.All(
        Settings.Where(s => s.Property.GetCustomAttribute<RangeAttribute>() is not null),
        setting =>
        {
            var range = setting.Property.GetCustomAttribute<RangeAttribute>()!;
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"{range.Minimum}–{range.Maximum}"),
                Documented[setting.Name].Range,
                StringComparison.Ordinal);
        });

    private static string Written(object? value) => value switch
    {
        null => "none",
        string text => $"`{text}`",
        IEnumerable list => list.Cast<object>().Any() ? throw new NotSupportedException("Document the list's items.") : "none",
        IFormattable number => $"`{number.ToString(null, CultureInfo.InvariantCulture)}`",
        _ => $"`{value}`",
    };

    [GeneratedRegex(@"^\| `([A-Za-z]+:[A-Za-z]+)` \|([^|]*)\|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}

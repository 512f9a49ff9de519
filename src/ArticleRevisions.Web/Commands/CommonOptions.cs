using System.CommandLine;
using Microsoft.Extensions.Options;

namespace ArticleRevisions.Web.Commands;

/// <summary>The options that every verb knows, and how they reach the settings.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "The folder where the record (articlerevisions.db) lives. Default: data",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<string?> _urls = new("--urls")
    {
        Description = "Where to listen, for example http://127.0.0.1:5080",
        HelpName = "URLS",
        Recursive = true,
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "One setting, for example --set Archive:Provider=Postgres; may be given several times (see docs/configuration.md)",
        HelpName = "NAME=VALUE",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        root.Add(_data);
        root.Add(_urls);
        root.Add(_set);
        _set.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !t.Value.Contains('=', StringComparison.Ordinal)))
                result.AddError($"--set needs NAME=VALUE, not '{token.Value}'.");
        });
    }

    public string? DataFolder(ParseResult parsed) => parsed.GetValue(_data);

    public string? Urls(ParseResult parsed) => parsed.GetValue(_urls);

    /// <summary>The host with these options; <paramref name="more"/> are settings of the verb's own, which the user's overrule.</summary>
    /// <exception cref="OptionsValidationException">A setting is out of its range.</exception>
    public WebApplication Host(ParseResult parsed, IReadOnlyDictionary<string, string?>? more = null, Action<WebApplicationBuilder>? configure = null) =>
        Built(parsed, more, configure, serves: true);

    /// <summary>A host for a verb that serves nothing: its own lines on the terminal, warnings on standard error.</summary>
    public WebApplication Workshop(ParseResult parsed, IReadOnlyDictionary<string, string?>? more = null, Action<WebApplicationBuilder>? configure = null) =>
        Built(parsed, new Dictionary<string, string?>(more ?? new Dictionary<string, string?>())
        {
            ["Serilog:MinimumLevel:Default"] = "Warning",
            ["Serilog:MinimumLevel:Override:ArticleRevisions"] = "Warning",
        }, configure, serves: false);

    private WebApplication Built(ParseResult parsed, IReadOnlyDictionary<string, string?>? more, Action<WebApplicationBuilder>? configure, bool serves)
    {
        var app = ArticleRevisionsHost.Build([], builder =>
        {
            if (more is not null)
                builder.Configuration.AddInMemoryCollection(more);
            builder.Configuration.AddInMemoryCollection(Given(parsed));
            configure?.Invoke(builder);
        }, serves);
        // Here, where it can be said in one line; the host would log its own start as failed, with a stack trace.
        app.Services.GetService<IStartupValidator>()?.Validate();
        return app;
    }

    private Dictionary<string, string?> Given(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(_data) is { } data)
            given["Archive:DataFolder"] = data;
        if (parsed.GetValue(_urls) is { } urls)
            given["Urls"] = urls;
        foreach (var pair in parsed.GetValue(_set) ?? [])
            given[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return given;
    }
}

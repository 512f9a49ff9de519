using Microsoft.Playwright;

namespace ArticleRevisions.Browser.Tests.Hostile;

/// <summary>Looks whether what a page shows has become part of the page: anything that ran, and anything that could.</summary>
internal sealed class Injection
{
    private const string Watch = """
        window.ran = [];
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
            window[name] = what => { window.ran.push(name + '(' + what + ')'); };
        document.addEventListener('securitypolicyviolation', e => window.ran.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
        """;

    // The page's own elements are known by what they are: no iframe, no inline script, no handler, no address but http(s) and its own.
    private const string Find = """
        () => {
          const found = [...window.ran];
          for (const e of document.querySelectorAll('*')) {
            const name = e.localName;
            if (['iframe', 'object', 'embed', 'applet', 'base', 'style', 'math', 'marquee', 'audio', 'video', 'foreignobject', 'animate', 'set'].includes(name))
              found.push('<' + name + '>');
            if (name === 'script' && (!e.src || new URL(e.src).origin !== location.origin) && e.type !== 'application/ld+json')
              found.push('<script>' + e.textContent.slice(0, 80));
            for (const a of e.attributes) {
              if (/^on/i.test(a.name) || a.name === 'style' || a.name === 'srcdoc')
                found.push(name + ' ' + a.name + '=' + a.value.slice(0, 80));
              if (/^(href|src|action|formaction|xlink:href|data|poster|background)$/i.test(a.name)
                  && !/^https?:$/.test(new URL(a.value, location.href).protocol))
                found.push(name + ' ' + a.name + '=' + a.value.slice(0, 80));
            }
            if (e.tagName === 'SCRIPT' && e.type === 'application/ld+json')
              JSON.parse(e.textContent);
          }
          return found;
        }
        """;

    private readonly IPage _page;
    private readonly List<string> _found = [];

    private Injection(IPage page) => _page = page;

    public static async Task<Injection> WatchAsync(IPage page)
    {
        var injection = new Injection(page);
        page.Dialog += async (_, dialog) =>
        {
            injection._found.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => injection._found.Add($"error: {error}");
        await page.AddInitScriptAsync(Watch);
        return injection;
    }

    /// <summary>Opens a page and says what in it came alive; nothing when all stayed text.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(string path)
    {
        _found.Clear();
        await _page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return [.. _found, .. await _page.EvaluateAsync<string[]>(Find)];
    }
}

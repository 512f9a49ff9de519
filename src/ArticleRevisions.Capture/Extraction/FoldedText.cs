using System.Text;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>A link of a page's text as written: where its words stand, and its address, if it has one.</summary>
internal readonly record struct PageLink(int Start, int End, string? Address);

/// <summary>
/// Collects the text of one block while a page is walked: white space of every sort is folded to one space, invisible
/// characters that no reader sees are dropped, everything else (typographic quotes, dashes) is kept as printed.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text = new();
    private readonly List<PageLink> _links = [];
    private bool _pendingSpace;
    private bool _insideLink;
    private string? _address;
    private int _linkStart = -1;

    public bool IsEmpty => _text.Length == 0;

    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new FoldedText();
        folded.Append(text);
        return folded._text.ToString();
    }

    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Nearly all text is runs of plain letters.
            var plain = text.IndexOfAnyExceptInRange('!', '~') is var other and >= 0 ? other : text.Length;
            if (plain > 0)
                AppendVisible(text[..plain]);
            if (plain == text.Length)
                return;
            if (char.IsWhiteSpace(text[plain]))
                _pendingSpace = true;
            else if (!IsInvisible(text[plain]))
                AppendVisible(text.Slice(plain, 1));
            text = text[(plain + 1)..];
        }
    }

    /// <summary>Words on both sides of this place stay apart.</summary>
    public void Space() => _pendingSpace = true;

    /// <summary>What follows is link text, until <see cref="CloseLink"/>.</summary>
    /// <param name="address">Its address as written.</param>
    public void OpenLink(string? address)
    {
        EndLinkRange();
        _insideLink = true;
        _address = address;
    }

    public void CloseLink()
    {
        EndLinkRange();
        _insideLink = false;
    }

    /// <summary>Ends the block; a link that is still open goes on in the next one.</summary>
    public (string Text, IReadOnlyList<PageLink> Links, int LinkWords) Take()
    {
        EndLinkRange();
        var text = _text.ToString();
        PageLink[] links = [.. _links];
        var linkWords = links.Sum(l => Words.Count(text.AsSpan(l.Start, l.End - l.Start)));
        _text.Clear();
        _links.Clear();
        _pendingSpace = false;
        return (text, links, linkWords);
    }

    private void AppendVisible(ReadOnlySpan<char> visible)
    {
        if (_pendingSpace && _text.Length > 0)
            _text.Append(' ');
        _pendingSpace = false;
        if (_insideLink && _linkStart < 0)
            _linkStart = _text.Length;
        _text.Append(visible);
    }

    private void EndLinkRange()
    {
        if (_linkStart >= 0 && _linkStart < _text.Length)
            _links.Add(new PageLink(_linkStart, _text.Length, _address));
        _linkStart = -1;
    }

    // Soft hyphen, zero-width space, direction marks and overrides, invisible operators, byte-order mark, control
    // characters. Zero-width joiner and non-joiner stay: they change how Persian words and emoji look.
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        || char.IsControl(c);
}

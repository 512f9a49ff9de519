using System.Text;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Collects the text of one block while a page is walked: white space of every sort is folded to one space, invisible
/// characters that no reader sees are dropped, everything else (typographic quotes, dashes) is kept as printed.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, string? Target)> _links = [];
    private bool _pendingSpace;
    private bool _insideLink;
    private string? _target;
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
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                _pendingSpace = true;
            else if (!IsInvisible(c))
                AppendVisible(c);
        }
    }

    /// <summary>Words on both sides of this place stay apart.</summary>
    public void Space() => _pendingSpace = true;

    /// <summary>What follows is link text, until <see cref="CloseLink"/>.</summary>
    /// <param name="target">The absolute target, or null when the link leads to no page.</param>
    public void OpenLink(string? target)
    {
        EndLinkRange();
        _insideLink = true;
        _target = target;
    }

    public void CloseLink()
    {
        EndLinkRange();
        _insideLink = false;
    }

    /// <summary>Ends the block; a link that is still open goes on in the next one.</summary>
    public (string Text, IReadOnlyList<BlockLink> Links, int LinkWords) Take()
    {
        EndLinkRange();
        var text = _text.ToString();
        var linkWords = 0;
        var links = new List<BlockLink>();
        foreach (var (start, end, target) in _links)
        {
            linkWords += Words.Count(text.AsSpan(start, end - start));
            if (target is not null)
                links.Add(new BlockLink(start, end, target));
        }
        _text.Clear();
        _links.Clear();
        _pendingSpace = false;
        return (text, links, linkWords);
    }

    private void AppendVisible(char c)
    {
        if (_pendingSpace && _text.Length > 0)
            _text.Append(' ');
        _pendingSpace = false;
        if (_insideLink && _linkStart < 0)
            _linkStart = _text.Length;
        _text.Append(c);
    }

    private void EndLinkRange()
    {
        if (_linkStart >= 0 && _linkStart < _text.Length)
            _links.Add((_linkStart, _text.Length, _target));
        _linkStart = -1;
    }

    // Soft hyphen, zero-width space, direction marks and overrides, invisible operators, byte-order mark, control
    // characters. Zero-width joiner and non-joiner stay: they change how Persian words and emoji look.
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        || char.IsControl(c);
}

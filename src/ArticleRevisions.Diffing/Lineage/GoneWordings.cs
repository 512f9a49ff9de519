namespace ArticleRevisions.Diffing.Lineage;

/// <summary>The wordings that have ended, by their text: what comes back is found here.</summary>
internal sealed class GoneWordings
{
    private readonly Dictionary<string, List<SentenceWording>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, int Lineage), int> _lastOfLife = [];

    /// <summary>Adds one that ended; they come in the order in which they ended.</summary>
    public void Add(SentenceWording wording)
    {
        if (!_byText.TryGetValue(wording.Text, out var same))
            _byText.Add(wording.Text, same = []);
        same.Add(wording);
        _lastOfLife[(wording.Text, wording.Lineage)] = wording.LastSnapshot!.Value;
    }

    /// <summary>The latest snapshot in which this very sentence had these words before.</summary>
    public int? LastOfLife(string text, int lineage) => _lastOfLife.TryGetValue((text, lineage), out var last) ? last : null;

    /// <summary>The wording with this text that ended last, or null.</summary>
    public SentenceWording? Latest(string text) => _byText.TryGetValue(text, out var same) ? same[^1] : null;

    /// <summary>All with this text, the latest ended first.</summary>
    public IEnumerable<SentenceWording> LatestFirst(string text) => _byText.TryGetValue(text, out var same) ? Enumerable.Reverse(same) : [];
}

namespace ArticleRevisions.Diffing.Lineage;

/// <summary>
/// One revision in the lives of an article's sentences. First what stood goes on or ends; then what came in is found among
/// the gone, or born.
/// </summary>
internal sealed class LineageStep(SentenceWording?[] before, IReadOnlyList<Edit> edits, GoneWordings gone, int snapshot, int lineages)
{
    /// <summary>Shorter sentences come back by chance.</summary>
    private const int FewestTellingCharacters = 12;

    private readonly Ancestors _ancestors = Ancestors.Find(before, edits);
    private readonly HashSet<string> _stoodBefore = new(before.OfType<SentenceWording>().Select(w => w.Text), StringComparer.Ordinal);
    private readonly HashSet<int> _alive = [];
    private readonly Dictionary<string, IEnumerator<SentenceWording>> _resumable = new(StringComparer.Ordinal);

    /// <summary>One for every sentence of the snapshot, in reading order; null for an empty one.</summary>
    public SentenceWording?[] Standing { get; } = new SentenceWording?[edits.Sum(e => e.After.Count)];

    /// <summary>Those that ended, in the order in which they were met.</summary>
    public List<SentenceWording> Ended { get; } = [];

    public int Lineages { get; private set; } = lineages;

    public void Run()
    {
        foreach (var (wording, heir) in _ancestors.Lost)
            End(wording, heir);
        foreach (var edit in edits)
            GoOn(edit);
        foreach (var edit in edits)
        {
            var parent = edit.Operation == EditOperation.Split ? _ancestors.Of(edit.Before[0])?.Lineage : null;
            foreach (var sentence in edit.After.Where(s => Standing[s.Index] is null && s.Text.Length > 0))
                Standing[sentence.Index] = Begin(sentence, parent, edit);
        }
    }

    private void GoOn(Edit edit)
    {
        switch (edit.Operation)
        {
            case EditOperation.Inserted:
                break;
            case EditOperation.Deleted:
                End(_ancestors.Of(edit.Before[0]), heir: null);
                break;
            case EditOperation.Unchanged or EditOperation.Replaced or EditOperation.Moved:
                Continue(edit.Before[0], edit.After[0], edit, WordingOrigin.Edited);
                break;
            case EditOperation.Split:
                Continue(edit.Before[0], LargestPart.OfSplit(edit), edit, WordingOrigin.Split);
                break;
            case EditOperation.Merged:
                var heir = LargestPart.OfMerge(edit);
                Continue(heir, edit.After[0], edit, WordingOrigin.Merged);
                foreach (var other in edit.Before.Where(s => s != heir))
                    End(_ancestors.Of(other), _ancestors.Of(heir)?.Lineage);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(edit), edit.Operation, "Not an operation.");
        }
    }

    private void Continue(Sentence was, Sentence now, Edit edit, WordingOrigin origin)
    {
        if (_ancestors.Of(was) is not { } wording)
            return;
        var text = WordingText.Of(now);
        if (text.Length == 0)
        {
            End(wording, heir: null);
            return;
        }

        IReadOnlyList<SentenceMove> moves = edit.Move is null ? [] : [new SentenceMove(snapshot, was.Block, now.Block)];
        _alive.Add(wording.Lineage);
        if (wording.Text == text)
        {
            Standing[now.Index] = moves.Count == 0 ? wording : wording with { Moves = [.. wording.Moves, .. moves] };
            return;
        }

        // The words are those of the earlier text, which an earlier comparison cut otherwise: they restore nothing.
        var isRecut = WordingText.Of(was) == text;
        Ended.Add(wording with { LastSnapshot = snapshot - 1 });
        Standing[now.Index] = new SentenceWording
        {
            Lineage = wording.Lineage,
            Text = text,
            Block = now.Block,
            Span = now.Span,
            FirstSnapshot = snapshot,
            Origin = isRecut ? WordingOrigin.Recut : origin,
            RestorationOf = isRecut ? null : gone.LastOfLife(text, wording.Lineage) ?? Returning(text)?.LastSnapshot,
            Moves = moves,
        };
    }

    private SentenceWording Begin(Sentence sentence, int? parent, Edit edit)
    {
        var text = WordingText.Of(sentence);
        var returning = edit.Operation == EditOperation.Unchanged ? null : Returning(text);
        var resumed = returning is null ? null : Resumed(text);
        var lineage = resumed?.Lineage ?? ++Lineages;
        _alive.Add(lineage);
        var cutOff = edit.Before.Count > 0 ? _ancestors.ParentOf(edit.Before[0]) : null;
        return new SentenceWording
        {
            Lineage = lineage,
            Text = text,
            Block = sentence.Block,
            Span = sentence.Span,
            FirstSnapshot = snapshot,
            Origin = parent is not null ? WordingOrigin.Split
                : returning is not null ? WordingOrigin.Restored
                : cutOff is not null ? WordingOrigin.Recut
                : WordingOrigin.Born,
            RestorationOf = returning?.LastSnapshot,
            Parent = resumed is not null ? null : parent ?? returning?.Lineage ?? cutOff,
        };
    }

    /// <summary>The wording that comes back with this text: one that was away, and that no other sentence had meanwhile.</summary>
    private SentenceWording? Returning(string text) =>
        !_stoodBefore.Contains(text) && IsTelling(text) ? gone.Latest(text) : null;

    // The life to go on with, each once; one place in the list per text keeps a thousand equal sentences cheap.
    private SentenceWording? Resumed(string text)
    {
        if (!_resumable.TryGetValue(text, out var lives))
            _resumable.Add(text, lives = gone.LatestFirst(text).GetEnumerator());
        while (lives.MoveNext())
        {
            if (!_alive.Contains(lives.Current.Lineage))
                return lives.Current;
        }

        return null;
    }

    private void End(SentenceWording? wording, int? heir)
    {
        if (wording is not null)
            Ended.Add(wording with { LastSnapshot = snapshot - 1, Heir = heir });
    }

    private static bool IsTelling(string text)
    {
        var characters = 0;
        foreach (var c in text)
            characters += char.IsLetterOrDigit(c) ? 1 : 0;
        return characters >= FewestTellingCharacters;
    }
}

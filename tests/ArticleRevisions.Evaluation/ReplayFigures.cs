using System.Text.Json.Nodes;

namespace ArticleRevisions.Evaluation;

/// <summary>Scores replayed histories: revisions, what can be rebuilt from them, dated notices and moved paragraphs.</summary>
internal sealed class ReplayFigures
{
    private const int MostShown = 10;

    private readonly Rows _texts = new();
    private readonly Rows _pages = new();
    private readonly List<string> _wrong = [];
    private int _rebuilt, _rebuiltBefore, _rebuiltAfter, _wantedTexts;
    private int _events, _dated, _exact, _otherNotices;
    private int _moves, _movesFound, _otherMoves;

    private sealed class Rows
    {
        public int Pairs, Wanted, Found, False, FalseOnRepeat;
    }

    private readonly record struct Revision(string Before, string After, HashSet<(int Old, int New)> Moved);

    private readonly record struct Dated(int Version, string? Date);

    public static void Print(IReadOnlyList<(JsonObject Gold, JsonObject Predicted)> rows, Report report)
    {
        var figures = new ReplayFigures();
        foreach (var (gold, predicted) in rows)
            figures.Add(gold, predicted);
        figures.Print(report);
    }

    private void Add(JsonObject gold, JsonObject predicted)
    {
        var versions = gold.List("versions").Select(v => (JsonObject)v!).ToArray();
        var isPage = versions[0].ContainsKey("html");
        var rows = isPage ? _pages : _texts;
        var revisions = predicted.List("revisions").ToDictionary(
            r => (From: Int(r!, "from"), To: Int(r!, "to")),
            r => new Revision((string)r!["before_rebuilt_sha256"]!, (string)r["after_rebuilt_sha256"]!, ((JsonObject)r).Pairs("moved").ToHashSet()));
        for (var k = 0; k + 1 < versions.Length; k++)
        {
            var (before, after) = (versions[k].Texts("paragraphs"), versions[k + 1].Texts("paragraphs"));
            var wanted = isPage ? (bool?)gold["article_changed"] : !before.SequenceEqual(after);
            if (wanted is not { } isWanted)
                continue;
            Revision? revision = revisions.TryGetValue((k, k + 1), out var found) ? found : null;
            Count(rows, isWanted, revision is not null, $"{gold.Text("id")} {k}-{k + 1}");
            if (!isPage && isWanted)
                CountRebuilt(revision, ReplayTask.HashOf(before), ReplayTask.HashOf(after));
            CountMoves(gold.List("moves").Where(m => Int(m!, "from_version") == k).Select(m => (Int(m!, "old_index"), Int(m!, "new_index"))), revision?.Moved ?? []);
        }

        foreach (var (from, to) in revisions.Keys.Where(r => r.From == r.To))
        {
            rows.FalseOnRepeat++;
            _wrong.Add($"{gold.Text("id")} {from} again: false");
        }

        CountNotices(Notices(gold.List("events")), Notices(predicted.List("notices")));
    }

    private void Count(Rows rows, bool isWanted, bool isFound, string name)
    {
        rows.Pairs++;
        rows.Wanted += isWanted ? 1 : 0;
        rows.Found += isWanted && isFound ? 1 : 0;
        rows.False += !isWanted && isFound ? 1 : 0;
        if (isWanted != isFound)
            _wrong.Add($"{name}: {(isWanted ? "missed" : "false")}");
    }

    private void CountRebuilt(Revision? revision, string before, string after)
    {
        var (isBefore, isAfter) = (revision?.Before == before, revision?.After == after);
        _wantedTexts++;
        _rebuiltBefore += isBefore ? 1 : 0;
        _rebuiltAfter += isAfter ? 1 : 0;
        _rebuilt += isBefore && isAfter ? 1 : 0;
    }

    // A paragraph that crosses the moved one tells the same story.
    private void CountMoves(IEnumerable<(int Old, int New)> moves, HashSet<(int Old, int New)> said)
    {
        HashSet<(int, int)> used = [];
        foreach (var (old, @new) in moves)
        {
            var right = said.Where(s => s == (old, @new) || (s.Old - old) * (s.New - @new) < 0).ToList();
            _moves++;
            _movesFound += right.Count > 0 ? 1 : 0;
            used.UnionWith(right);
        }

        _otherMoves += said.Except(used).Count();
    }

    private void CountNotices(List<Dated> events, List<Dated> notices)
    {
        _events += events.Count;
        foreach (var isFirst in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var wanted in events.ToArray())
            {
                var found = notices.FindIndex(n => n.Date == wanted.Date && (!isFirst || n.Version == wanted.Version));
                if (found < 0)
                    continue;
                notices.RemoveAt(found);
                events.Remove(wanted);
                _dated++;
                _exact += isFirst ? 1 : 0;
            }
        }

        _otherNotices += notices.Count;
    }

    private void Print(Report report)
    {
        report.Table(["revisions", "pairs", "wanted", "found", "false", "false on repeat"], new[] { ("text rows", _texts), ("html rows", _pages) }.Select(
            r => (IReadOnlyList<object>)[r.Item1, r.Item2.Pairs, r.Item2.Wanted, r.Item2.Found, r.Item2.False, r.Item2.FalseOnRepeat]));
        report.Table(["check", "right", "of", "share"],
        [
            Check("lossless, both sides", _rebuilt, _wantedTexts),
            Check("lossless, old side", _rebuiltBefore, _wantedTexts),
            Check("lossless, new side", _rebuiltAfter, _wantedTexts),
            Check("notice with its date", _dated, _events),
            Check("... at its first version", _exact, _events),
            Check("moved paragraphs", _movesFound, _moves),
        ]);
        report.Line($"beyond the gold: {_otherNotices} notices, {_otherMoves} moved pairs");
        foreach (var line in _wrong.Take(MostShown))
            report.Line("  " + line);
        report.Figures(
        [
            ("text_found", Report.Share(_texts.Found, _texts.Wanted)), ("html_found", Report.Share(_pages.Found, _pages.Wanted)),
            ("html_false", _pages.False), ("repeat_false", _texts.FalseOnRepeat + _pages.FalseOnRepeat), ("text_false", _texts.False),
            ("lossless", Report.Share(_rebuilt, _wantedTexts)), ("notice_dated", Report.Share(_dated, _events)), ("notice_exact", Report.Share(_exact, _events)),
            ("moves", Report.Share(_movesFound, _moves)), ("moves_extra", _otherMoves), ("notices_extra", _otherNotices),
        ]);
    }

    private static IReadOnlyList<object> Check(string name, int right, int of) => [name, right, of, Report.Share(right, of)];

    private static List<Dated> Notices(JsonArray notices) =>
        notices.Select(n => new Dated(Int(n!, "version"), (string?)n!["date"])).ToList();

    private static int Int(JsonNode row, string member) => row[member]?.GetValue<int>() ?? throw new RowException($"The number \"{member}\" is missing.");
}

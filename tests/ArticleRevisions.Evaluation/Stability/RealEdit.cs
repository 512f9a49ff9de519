using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>One edit of one sentence of the annotated article, or of its headline, as an editor would make it.</summary>
internal sealed partial class RealEdit(SourcePage page, Random random)
{
    private const int Context = 24;

    private static readonly string[] Inserted = ["again", "reportedly", "on Tuesday", "however", "about", "nearly", "the former", "today", "in part"];

    [GeneratedRegex(@"[^.!?]{20,}[.!?]", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceLike();

    /// <summary>Makes the edit; null when the page has no place for one.</summary>
    public JsonObject? Apply(IHtmlDocument document) => (random.Next(8) == 0 ? EditHeadline(document) : null) ?? EditSentence(document);

    private JsonObject? EditSentence(IHtmlDocument document)
    {
        var places = SourcePage.VisibleTexts(document.Body!).Where(t => t.ParentElement!.Closest("h1, nav, aside, footer, figure") is null)
            .SelectMany(t => SentenceLike().Matches(t.Data).Select(m => (Node: t, m.Index, Text: m.Value)))
            .Where(s => page.Gold.Contains(PythonText.FoldSpace(s.Text).Trim(), StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < 8 && places.Length > 0; i++)
        {
            var (node, start, sentence) = places[random.Next(places.Length)];
            // A sentence that stands twice on the page, as a pull quote or a summary, would be edited once only.
            if (Edited(sentence) is { } edited && document.Body!.TextContent.AsSpan().Count(sentence.Trim()) == 1)
                return Replace(document, node, start, sentence, edited);
        }
        return null;
    }

    private JsonObject? EditHeadline(IHtmlDocument document)
    {
        if (page.Title is not { Length: > 20 } title || document.QuerySelectorAll("h1") is not { Length: 1 } headings)
            return null;
        var node = SourcePage.VisibleTexts(headings[0]).FirstOrDefault();
        return node is null || PythonText.FoldSpace(node.Data).Trim() != PythonText.FoldSpace(title).Trim() || Edited(node.Data) is not { } edited
            ? null
            : Replace(document, node, 0, node.Data, edited);
    }

    /// <summary>Writes the edit into the text and wherever else the page repeats the same words for machines.</summary>
    private static JsonObject Replace(IHtmlDocument document, IText node, int start, string sentence, string edited)
    {
        var data = node.Data;
        node.Data = string.Concat(data.AsSpan(0, start), edited, data.AsSpan(start + sentence.Length));
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json'], title").ToArray())
        {
            if (script.TextContent.Contains(sentence.Trim(), StringComparison.Ordinal))
                script.TextContent = script.TextContent.Replace(sentence.Trim(), edited.Trim(), StringComparison.Ordinal);
        }
        foreach (var meta in document.QuerySelectorAll("meta[content]").ToArray())
        {
            if (meta.GetAttribute("content")!.Contains(sentence.Trim(), StringComparison.Ordinal))
                meta.SetAttribute("content", meta.GetAttribute("content")!.Replace(sentence.Trim(), edited.Trim(), StringComparison.Ordinal));
        }
        var (first, last) = Differing(sentence, edited);
        return new JsonObject
        {
            ["from"] = Around(sentence, first, sentence.Length - last),
            ["to"] = Around(edited, first, edited.Length - last),
        };
    }

    private string? Edited(string sentence)
    {
        var words = Word().Matches(sentence);
        if (words.Count < 6)
            return null;
        // Not the first word, so that the sentence still begins like one.
        var k = 1 + random.Next(words.Count - 2);
        var word = words[k];
        var edited = random.Next(7) switch
        {
            0 => sentence[..word.Index] + Mistyped(word.Value) + sentence[(word.Index + word.Length)..],
            1 => sentence[..word.Index] + Turned(word.Value) + sentence[(word.Index + word.Length)..],
            2 => sentence[..word.Index] + sentence[words[k + 1].Index..],
            3 => sentence.Insert(word.Index, Inserted[random.Next(Inserted.Length)] + " "),
            4 => sentence[..(word.Index + word.Length)] + "," + sentence[(word.Index + word.Length)..],
            5 => sentence[..word.Index] + Inserted[random.Next(Inserted.Length)] + sentence[(word.Index + word.Length)..],
            _ => sentence[..word.Index] + "and that, as was heard later, was not the end of it " + sentence[words[Math.Min(words.Count - 1, k + 3)].Index..],
        };
        return PythonText.FoldSpace(edited) == PythonText.FoldSpace(sentence) ? null : edited;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    private static string Mistyped(string word) => char.IsAsciiDigit(word[^1]) ? word[..^1] + (char)('0' + (word[^1] - '0' + 1) % 10) : word + "s";

    private static string Turned(string word) => word.Length > 1 ? word[..^2] + word[^1] + word[^2] : word + "e";

    private static (int First, int Last) Differing(string a, string b)
    {
        var (first, last, shorter) = (0, 0, Math.Min(a.Length, b.Length));
        while (first < shorter && a[first] == b[first])
            first++;
        while (last < shorter - first && a[^(last + 1)] == b[^(last + 1)])
            last++;
        return (first, last);
    }

    private static string Around(string text, int from, int to)
    {
        var (start, end) = (Math.Max(0, from - Context), Math.Min(text.Length, to + Context));
        return PythonText.FoldSpace(text[start..end]).Trim();
    }
}

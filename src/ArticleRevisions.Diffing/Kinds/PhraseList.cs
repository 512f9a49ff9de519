using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>A list of words and phrases, each with the key it stands for; finds them among a text's words, longest first.</summary>
internal sealed class PhraseList
{
    /// <summary>Stands for any number in a phrase, in digits or words.</summary>
    private const string AnyNumber = "%";

    /// <summary>The key of phrases that look like one of the list and are none.</summary>
    private const string Exception = "-";

    private readonly FrozenDictionary<string, (string[] Tail, string Key)[]> _byFirst;

    /// <param name="rows">Rows of <c>key: phrase, phrase, …</c>, lower case with plain apostrophes.</param>
    public PhraseList(params string[] rows)
    {
        var byFirst = new Dictionary<string, List<(string[] Tail, string Key)>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var phrase in row[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var words = phrase.Split(' ');
                if (!byFirst.TryGetValue(words[0], out var list))
                    byFirst.Add(words[0], list = []);
                list.Add((words[1..], row[..colon]));
            }
        }

        _byFirst = byFirst.ToFrozenDictionary(p => p.Key, p => p.Value.OrderByDescending(v => v.Tail.Length).ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Expression> Find(string text, List<Word> words)
    {
        var found = new List<Expression>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byFirst.TryGetValue(words[i].Folded, out var candidates))
                continue;
            foreach (var (rest, key) in candidates)
            {
                if (!Follows(words, i, rest))
                    continue;
                if (key != Exception)
                    found.Add(Expression.At(text, words[i].Span.Start, words[i + rest.Length].Span.End, key));
                i += rest.Length;
                break;
            }
        }

        return found;
    }

    private static bool Follows(List<Word> words, int at, string[] rest)
    {
        if (at + rest.Length >= words.Count)
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            var word = words[at + 1 + i].Folded;
            if (word != rest[i] && !(rest[i] == AnyNumber && (char.IsDigit(word[0]) || NumberWords.ValueOf(word, "en") is not null)))
                return false;
        }

        return true;
    }
}

using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Searching;

/// <summary>How close a text is to a question; the weights of the question's words sum to one.</summary>
/// <param name="Kind">How it has the words.</param>
/// <param name="Share">The weights of the words that it has.</param>
/// <param name="Overlap">The words in common as a share of both texts' words (Dice), from 0 to 1.</param>
/// <param name="Common">How many of the question's different words it has.</param>
/// <param name="Marks">Where they stand.</param>
internal sealed record Closeness(SentenceMatchKind Kind, double Share, double Overlap, int Common, IReadOnlyList<TextSpan> Marks)
{
    // Half of what was asked for, and never a single word out of several, is worth showing.
    private const double LeastShare = 0.5;

    /// <summary>Null for a text that is not close, or that lacks what must be there.</summary>
    public static Closeness? Of(string text, Question question, IReadOnlyDictionary<string, double> weights, bool needsPhrases)
    {
        var words = SearchWords.Of(text);
        string[] folded = [.. words.Select(w => w.Word)];
        var places = PlacesOf(folded, question.Words);
        if ((question.IsPhrase && places.Count == 0) || (needsPhrases && question.Phrases.Any(p => PlacesOf(folded, p).Count == 0)))
            return null;

        var common = question.Distinct.Intersect(folded, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var share = common.Sum(w => weights.GetValueOrDefault(w));
        var kind = places.Count > 0 ? folded.Length == question.Words.Count ? SentenceMatchKind.Whole : SentenceMatchKind.Phrase
            : common.Count == question.Distinct.Count ? SentenceMatchKind.Words
            : SentenceMatchKind.Near;
        if (kind == SentenceMatchKind.Near && (share < LeastShare || common.Count < 2))
            return null;

        var marked = places.Count > 0
            ? places.SelectMany(at => words.Skip(at).Take(question.Words.Count))
            : words.Where(w => common.Contains(w.Word));
        var overlap = 2.0 * common.Count / (question.Distinct.Count + folded.Distinct(StringComparer.Ordinal).Count());
        return new(kind, share, overlap, common.Count, Joined(text, [.. marked]));
    }

    /// <summary>Where some words stand side by side; no two places share a word.</summary>
    private static List<int> PlacesOf(string[] words, IReadOnlyList<string> sought)
    {
        var places = new List<int>();
        for (var at = 0; at + sought.Count <= words.Length;)
        {
            if (words.AsSpan(at, sought.Count).SequenceEqual([.. sought]))
            {
                places.Add(at);
                at += sought.Count;
            }
            else
            {
                at++;
            }
        }

        return places;
    }

    // Neighbours with nothing but spaces and marks between them are one range, as a reader would underline them.
    private static List<TextSpan> Joined(string text, IReadOnlyList<SearchWord> words)
    {
        var spans = new List<TextSpan>();
        foreach (var word in words)
        {
            if (spans.Count > 0 && !text.AsSpan(spans[^1].End, word.Start - spans[^1].End).ContainsAnyExcept(Between))
                spans[^1] = new TextSpan(spans[^1].Start, word.End);
            else
                spans.Add(new TextSpan(word.Start, word.End));
        }

        return spans;
    }

    private static readonly System.Buffers.SearchValues<char> Between =
        System.Buffers.SearchValues.Create(" \u00A0\u202F\u2009\t\n.,;:!?'’‘\"“”„«»()[]/-–—…%$€£&");
}

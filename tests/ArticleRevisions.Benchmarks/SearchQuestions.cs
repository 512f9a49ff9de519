namespace ArticleRevisions.Benchmarks;

/// <summary>What people ask.</summary>
internal enum QuestionSort
{
    /// <summary>A sentence that is there, as it was printed.</summary>
    Pasted,

    /// <summary>The same with one to three other words.</summary>
    Misremembered,

    /// <summary>Two to four words of a sentence, in no order.</summary>
    LooseWords,

    /// <summary>Three to five neighbouring words between quotation marks.</summary>
    Phrase,

    /// <summary>Two to six of the hundred most frequent words.</summary>
    CommonWords,

    /// <summary>A phrase of three to five of them.</summary>
    CommonPhrase,

    /// <summary>A sentence that never was.</summary>
    NeverSeen,
}

/// <summary>Makes questions from a seed.</summary>
internal sealed class SearchQuestions(IReadOnlyList<string> samples, ZipfText writer)
{
    public string Next(QuestionSort sort) => sort switch
    {
        QuestionSort.Pasted => Sample(),
        QuestionSort.Misremembered => Misremembered(),
        QuestionSort.LooseWords => string.Join(' ', Enumerable.Range(0, 2 + writer.Below(3)).Select(_ => OneWord(Sample().Split(' ')))),
        QuestionSort.Phrase => $"\"{Neighbours()}\"",
        QuestionSort.CommonWords => string.Join(' ', Enumerable.Range(0, 2 + writer.Below(5)).Select(_ => writer.CommonWord())),
        QuestionSort.CommonPhrase => $"\"{string.Join(' ', Enumerable.Range(0, 3 + writer.Below(3)).Select(_ => writer.CommonWord()))}\"",
        QuestionSort.NeverSeen => writer.Sentence(),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not a sort of question."),
    };

    private string Sample() => samples[writer.Below(samples.Count)];

    private string OneWord(string[] words) => words[writer.Below(words.Length)];

    private string Misremembered()
    {
        var words = Sample().Split(' ');
        for (var left = 1 + writer.Below(3); left > 0; left--)
            words[writer.Below(words.Length)] = writer.Word();
        return string.Join(' ', words);
    }

    private string Neighbours()
    {
        var words = Sample().TrimEnd('.').Split(' ');
        var count = 3 + writer.Below(3);
        return string.Join(' ', words.Skip(writer.Below(words.Length - count + 1)).Take(count));
    }
}

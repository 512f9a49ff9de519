namespace ArticleRevisions.Diffing.Alignment;

/// <summary>The one-to-one pairs found so far.</summary>
internal sealed class Pairing
{
    private const int Free = -1;

    private readonly NoticePlaces _notices;

    public Pairing(Sentence[] before, Sentence[] after, NoticePlaces notices)
    {
        _notices = notices;
        Before = before;
        After = after;
        AfterOf = new int[before.Length];
        BeforeOf = new int[after.Length];
        Scores = new double[before.Length];
        Array.Fill(AfterOf, Free);
        Array.Fill(BeforeOf, Free);
    }

    public Sentence[] Before { get; }

    public Sentence[] After { get; }

    /// <summary>By sentence of the earlier text: its partner, or −1.</summary>
    public int[] AfterOf { get; }

    /// <summary>By sentence of the later text: its partner, or −1.</summary>
    public int[] BeforeOf { get; }

    /// <summary>By sentence of the earlier text: the score of its pair.</summary>
    public double[] Scores { get; }

    public bool AreFree(int before, int after) => AfterOf[before] == Free && BeforeOf[after] == Free;

    /// <summary>True when one of them is a notice's sentence and the other the article's.</summary>
    public bool AreApart(int before, int after) => _notices.AreApart(Before[before], After[after]);

    public void Add(int before, int after, double score)
    {
        AfterOf[before] = after;
        BeforeOf[after] = before;
        Scores[before] = score;
    }

    public void Remove(int before)
    {
        BeforeOf[AfterOf[before]] = Free;
        AfterOf[before] = Free;
        Scores[before] = 0;
    }

    public List<int> FreeBefore() => FreeOf(AfterOf);

    public List<int> FreeAfter() => FreeOf(BeforeOf);

    private static List<int> FreeOf(int[] partners)
    {
        List<int> free = [];
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] == Free)
                free.Add(i);
        }

        return free;
    }
}

namespace ArticleRevisions.Evaluation.Newsrooms;

/// <summary>A visit that a page had.</summary>
/// <param name="At">When it was answered.</param>
/// <param name="Trouble">What it met.</param>
/// <param name="Edition">The number of the edition that stood.</param>
internal readonly record struct PageVisit(DateTimeOffset At, Trouble Trouble, int Edition);

/// <summary>An article whose visitors meet trouble now and then. Not safe for concurrent use: its host answers one after another.</summary>
internal sealed class TroubledPage
{
    private const int OneInTrouble = 3, OneInMoves = 15, MostDoubtfulInARow = 2, VisitsBeforeTheEnd = 12;

    private readonly Random _random;
    private readonly HostSort _sort;
    private readonly bool _isLast;
    private readonly bool _hasValidators;
    private readonly List<PageVisit> _visits = [];
    private int _doubtful;
    private int _shown = -1;

    public TroubledPage(string path, HostSort sort, bool isLast, int seed, NewsroomPlan plan)
    {
        Path = path;
        _sort = sort;
        _isLast = isLast;
        _random = new Random(seed);
        _hasValidators = _random.Next(3) == 0;
        Story = new Story(seed, plan.Start, plan.EditPace);
    }

    public string Path { get; }

    /// <summary>Where some visitors are led, and find what they look for.</summary>
    public string OtherPath => Path + "-moved";

    public Story Story { get; }

    public IReadOnlyList<PageVisit> Visits => _visits;

    /// <summary>Whether nobody may fetch it.</summary>
    public bool IsForbidden => _sort is HostSort.Mute || (_sort is HostSort.Forbidding && _isLast);

    /// <summary>Answers a visit.</summary>
    public (LoopbackAnswer Answer, Trouble Trouble) Answer(LoopbackRequest request, DateTimeOffset now)
    {
        var number = Story.At(now);
        var edition = Story.Editions[number];
        var (trouble, validator) = (request.Path == Path ? Chosen(number) : Trouble.None, $"\"{number}\"");
        if (trouble is Trouble.None && request.Path == Path && _random.Next(OneInMoves) == 0)
            return (Answers.Whole("301 Moved Permanently", $"Location: {OtherPath}\r\n", ""), trouble);
        if (trouble is Trouble.None)
        {
            (_doubtful, _shown) = (0, number);
            if (_hasValidators && request.Head.Contains($"If-None-Match: {validator}", StringComparison.OrdinalIgnoreCase))
                trouble = Trouble.NotModified;
        }
        else if (trouble.IsDoubtful())
        {
            _doubtful++;
        }

        _visits.Add(new PageVisit(now, trouble, number));
        return (trouble switch
        {
            Trouble.None => Answers.Page(StoryPage.Of(edition, "", _random), _hasValidators ? $"ETag: {validator}\r\n" : "", _random),
            Trouble.NotModified => Answers.Bytes(Answers.Head("304 Not Modified", $"ETag: {validator}\r\n")),
            _ => TroubledAnswers.To(trouble, edition, request.Path, _random),
        }, trouble);
    }

    private Trouble Chosen(int number)
    {
        if (_sort is HostSort.Ending && _isLast && _visits.Count >= VisitsBeforeTheEnd && _shown >= 0)
            return Troubles.Endings[_random.Next(Troubles.Endings.Length)];
        if (_random.Next(OneInTrouble) > 0)
            return Trouble.None;
        var all = Troubles.Of(_sort);
        var trouble = all[_random.Next(all.Length)];
        return trouble.IsDoubtful() && !MayShowDoubtfulText(number) ? Trouble.NotFound : trouble;
    }

    // A text that stays counts as an edit, and a short one is told from the whole only where the whole is known.
    private bool MayShowDoubtfulText(int number) =>
        _doubtful < MostDoubtfulInARow && _shown == number && Story.Editions[number] is var edition && edition.IsFarAbove(edition.Teaser);
}

using ArticleRevisions.Archive.Timelines;
using static ArticleRevisions.Web.Languages.Texts;

namespace ArticleRevisions.Web.Rendering;

/// <summary>A stretch in which a sentence stood in the article, in whatever words.</summary>
internal readonly record struct LifeSpell(DateTimeOffset From, DateTimeOffset To);

/// <summary>Puts the life of a sentence into words.</summary>
internal sealed class LifeStory
{
    private readonly SentenceBiography _biography;
    private readonly DateTimeOffset _now;

    public LifeStory(SentenceBiography biography, IReadOnlyList<Gap> gaps, DateTimeOffset now)
    {
        (_biography, _now) = (biography, now);
        Spells = [.. SpellsOf(biography.Sentence.Wordings)];
        InGaps = new TimeSpan(Spells.Sum(spell => gaps.Sum(gap => Shared(spell, gap).Ticks)));
    }

    /// <summary>When it stood there, the earliest first.</summary>
    public IReadOnlyList<LifeSpell> Spells { get; }

    /// <summary>How long it was seen there at least.</summary>
    public TimeSpan Stood => new(Spells.Sum(s => (s.To - s.From).Ticks));

    /// <summary>How much of <see cref="Stood"/> no check saw.</summary>
    public TimeSpan InGaps { get; }

    /// <summary>The answer, before any detail.</summary>
    public string Verdict
    {
        get
        {
            var sentence = _biography.Sentence;
            var latest = sentence.Latest.Wording;
            if (!sentence.IsStanding)
            {
                var day = Wording.LongDay(sentence.LastSeenAt, _now);
                return latest.Heir is null
                    ? Say($"It was in the article until {day}. It is no longer there.")
                    : Say($"It was in the article until {day}. It is part of another sentence now.");
            }

            return sentence.Wordings.Count == 1 ? Say($"It is in the article, in these words since {Wording.LongDay(sentence.FirstSeenAt, _now)}.")
                : latest.RestorationOf is { } snapshot ? Say($"It is in the article now, in the wording of snapshot {snapshot} again.")
                : Say("It is in the article now, in other words than at first.");
        }
    }

    /// <summary>"Two wordings, one absence, moved once."</summary>
    public string Counts
    {
        get
        {
            var wordings = _biography.Sentence.Wordings.Select(w => w.Wording.Text).Distinct(StringComparer.Ordinal).Count();
            var moves = _biography.Events.Count(e => e.Kind == LifeEventKind.Moved);
            string[] parts =
            [
                Counting.InWords(wordings, Noun.Wording),
                .. Spells.Count > 1 ? [Counting.InWords(Spells.Count - 1, Noun.Absence)] : Array.Empty<string>(),
                .. moves > 0 ? [moves == 1 ? Say("moved once") : moves == 2 ? Say("moved twice") : Say($"moved {Counting.InWords(moves, Noun.Time)}")] : Array.Empty<string>(),
            ];
            return Counting.Sentence(string.Join(", ", parts)) + ".";
        }
    }

    /// <summary>What an event is called.</summary>
    public static string TitleOf(LifeEvent life) => life.Kind switch
    {
        LifeEventKind.Born => Say($"Born in paragraph {Paragraph(life.Wording!.Block)}"),
        LifeEventKind.Edited when life.Wording!.RestorationOf is { } snapshot => Say($"Edited back to the wording of snapshot {snapshot}"),
        LifeEventKind.Edited => Say("Edited"),
        LifeEventKind.Moved when life.Move!.Value is var move => move.From == move.To
            ? Say($"Moved within paragraph {Paragraph(move.To)}")
            : Say($"Moved from paragraph {Paragraph(move.From)} to paragraph {Paragraph(move.To)}"),
        LifeEventKind.Split => life.Wording!.Parent is null ? Say("Split; the larger part goes on") : Say("Split off another sentence"),
        LifeEventKind.Merged => life.Heir is null ? Say("Took in another sentence") : Say("Merged into another sentence"),
        LifeEventKind.Removed => Say("Removed"),
        LifeEventKind.Restored => life.Wording!.RestorationOf is { } snapshot ? Say($"Restored in the wording of snapshot {snapshot}") : Say("Restored"),
        LifeEventKind.Recut => Say("Cut otherwise"),
        _ => throw new ArgumentOutOfRangeException(nameof(life), life.Kind, null),
    };

    /// <summary>Whether an event shows the words that changed rather than the whole sentence.</summary>
    public static bool ShowsEdit(LifeEvent life) =>
        life.Edit is { Before.Count: > 0, After.Count: > 0 } && life.Kind is LifeEventKind.Edited or LifeEventKind.Split or LifeEventKind.Merged;

    private static string Paragraph(int block) => Counting.Figure(block + 1);

    // Between two wordings that follow each other it stood there too.
    private static IEnumerable<LifeSpell> SpellsOf(IReadOnlyList<WordingView> wordings)
    {
        var from = wordings[0].FirstSeenAt;
        for (var i = 0; i < wordings.Count; i++)
        {
            if (i + 1 < wordings.Count && wordings[i + 1].Wording.FirstSnapshot == wordings[i].Wording.LastSnapshot + 1)
                continue;
            yield return new LifeSpell(from, wordings[i].LastSeenAt);
            if (i + 1 < wordings.Count)
                from = wordings[i + 1].FirstSeenAt;
        }
    }

    private static TimeSpan Shared(LifeSpell spell, Gap gap)
    {
        var from = gap.From is { } start && start > spell.From ? start : spell.From;
        var to = gap.To is { } end && end < spell.To ? end : spell.To;
        return to > from ? to - from : TimeSpan.Zero;
    }
}

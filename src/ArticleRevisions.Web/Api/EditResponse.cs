using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Api;

/// <summary>A half-open range in UTF-16 code units.</summary>
internal sealed record SpanResponse(int Start, int End)
{
    public static SpanResponse Of(TextSpan span) => new(span.Start, span.End);
}

/// <summary>A sentence: where it stands in its block, and the white space that follows it.</summary>
internal sealed record SentenceResponse(int Index, int Block, BlockKind Kind, SpanResponse Span, string Separator)
{
    public static SentenceResponse Of(Sentence sentence) =>
        new(sentence.Index, sentence.Block, sentence.Kind, SpanResponse.Of(sentence.Span), sentence.Separator);
}

/// <summary>One side of an edit. Word ranges count in <paramref name="Text"/>.</summary>
internal sealed record EditSideResponse(string Text, IReadOnlyList<SentenceResponse> Sentences)
{
    public static EditSideResponse? Of(string text, IReadOnlyList<Sentence> sentences) =>
        sentences.Count == 0 ? null : new(text, [.. sentences.Select(SentenceResponse.Of)]);
}

/// <summary>A run of words that differs, as a range of each side.</summary>
internal sealed record WordEditResponse(SpanResponse Before, SpanResponse After)
{
    public static IReadOnlyList<WordEditResponse> Of(IReadOnlyList<WordEdit> words) =>
        [.. words.Select(w => new WordEditResponse(SpanResponse.Of(w.Before), SpanResponse.Of(w.After)))];
}

/// <summary>Where a sentence went; sentences that moved together share the group.</summary>
internal sealed record MoveResponse(int Group, MoveDirection Direction, int Distance)
{
    public static MoveResponse? Of(Move? move) => move is null ? null : new(move.Group, move.Direction, move.Distance);
}

/// <summary>The values of a changed number.</summary>
internal sealed record NumberResponse(decimal Before, decimal After, string? Unit, decimal Difference, decimal? Ratio)
{
    public static NumberResponse? Of(NumberChange? number) =>
        number is null ? null : new(number.Before, number.After, number.Unit, number.Difference, number.Ratio);
}

/// <summary>What an edit is about, with the words that show it.</summary>
internal sealed record KindResponse(Kind Kind, string? Before, string? After, NumberResponse? Number)
{
    public static IReadOnlyList<KindResponse> Of(IReadOnlyList<KindFinding> kinds) =>
        [.. kinds.Select(k => new KindResponse(k.Kind, k.Before, k.After, NumberResponse.Of(k.Number)))];
}

/// <summary>Why a significance was given.</summary>
internal sealed record ReasonResponse(string Rule, string Evidence)
{
    public static IReadOnlyList<ReasonResponse> Of(IReadOnlyList<SignificanceReason> reasons) =>
        [.. reasons.Select(r => new ReasonResponse(r.Rule, r.Evidence))];
}

/// <summary>One sentence-level operation; a side is null when it has no sentence.</summary>
internal sealed record EditResponse
{
    public required EditOperation Operation { get; init; }
    public required EditSideResponse? Before { get; init; }
    public required EditSideResponse? After { get; init; }
    public required IReadOnlyList<WordEditResponse> Words { get; init; }
    public required MoveResponse? Move { get; init; }
    public required IReadOnlyList<KindResponse> Kinds { get; init; }
    public required Significance Significance { get; init; }
    public required IReadOnlyList<ReasonResponse> Reasons { get; init; }

    public static EditResponse Of(Edit edit) => new()
    {
        Operation = edit.Operation,
        Before = EditSideResponse.Of(edit.BeforeText, edit.Before),
        After = EditSideResponse.Of(edit.AfterText, edit.After),
        Words = WordEditResponse.Of(edit.Words),
        Move = MoveResponse.Of(edit.Move),
        Kinds = KindResponse.Of(edit.Kinds),
        Significance = edit.Significance,
        Reasons = ReasonResponse.Of(edit.Reasons),
    };
}

/// <summary>A change of headline, standfirst or byline. Word ranges count in its texts.</summary>
internal sealed record FieldEditResponse
{
    public required ArticleField Field { get; init; }
    public required string? Before { get; init; }
    public required string? After { get; init; }
    public required IReadOnlyList<WordEditResponse> Words { get; init; }
    public required IReadOnlyList<KindResponse> Kinds { get; init; }
    public required Significance Significance { get; init; }
    public required IReadOnlyList<ReasonResponse> Reasons { get; init; }

    public static FieldEditResponse Of(FieldEdit edit) => new()
    {
        Field = edit.Field,
        Before = edit.Before,
        After = edit.After,
        Words = WordEditResponse.Of(edit.Words),
        Kinds = KindResponse.Of(edit.Kinds),
        Significance = edit.Significance,
        Reasons = ReasonResponse.Of(edit.Reasons),
    };
}

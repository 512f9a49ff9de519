using System.Text.Json;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>Reads what <see cref="ChangesWriter"/> wrote.</summary>
internal static class ChangesReader
{
    private const int SentenceParts = 6, LinkParts = 3, WordParts = 4, KindParts = 3;

    /// <exception cref="ArchiveException">It is damaged, or a later program wrote it.</exception>
    public static RevisionChanges Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root[0].GetInt32() != ChangesWriter.Version)
                throw new ArchiveException("The edits of a revision were written by a newer version of ArticleRevisions.");
            return new RevisionChanges(List(root[1], Field), List(root[2], Edit), List(root[3], i => i.GetInt32()));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new ArchiveException("The edits of a revision are damaged.", e);
        }
    }

    private static FieldEdit Field(JsonElement edit)
    {
        var (before, after) = (edit[1].GetString(), edit[2].GetString());
        var kinds = List(edit[4], k => Kind(k, before, after));
        return new FieldEdit((ArticleField)edit[0].GetInt32(), before, after, Words(edit[3]), kinds, (Significance)edit[5].GetInt32(), Reasons(edit[6], kinds));
    }

    private static Edit Edit(JsonElement json)
    {
        var edit = new Edit
        {
            Operation = (EditOperation)json[0].GetInt32(),
            Before = List(json[1], Sentence),
            After = List(json[2], Sentence),
            Words = Words(json[3]),
            Move = json[4] is var move && move.GetArrayLength() > 0
                ? new Move(move[0].GetInt32(), (MoveDirection)move[1].GetInt32(), move[2].GetInt32())
                : null,
            Significance = (Significance)json[6].GetInt32(),
        };
        var kinds = List(json[5], k => Kind(k, edit.BeforeText, edit.AfterText));
        return edit with { Kinds = kinds, Reasons = Reasons(json[7], kinds) };
    }

    private static Sentence Sentence(JsonElement sentence)
    {
        var (start, text) = (sentence[3].GetInt32(), sentence[4].GetString()!);
        return new Sentence(
            sentence[0].GetInt32(), sentence[1].GetInt32(), (BlockKind)sentence[2].GetInt32(),
            new TextSpan(start, start + text.Length), text, sentence[5].GetString()!)
        {
            Links = Groups(sentence, SentenceParts, LinkParts, i =>
                new BlockLink(sentence[i].GetInt32(), sentence[i + 1].GetInt32(), sentence[i + 2].GetString()!)),
        };
    }

    private static List<WordEdit> Words(JsonElement words) => Groups(words, 0, WordParts, i => new WordEdit(
        new TextSpan(words[i].GetInt32(), words[i + 1].GetInt32()), new TextSpan(words[i + 2].GetInt32(), words[i + 3].GetInt32())));

    private static KindFinding Kind(JsonElement finding, string? before, string? after) => new(
        (Kind)finding[0].GetInt32(),
        finding[1].ValueKind == JsonValueKind.True ? before : finding[1].GetString(),
        finding[2].ValueKind == JsonValueKind.True ? after : finding[2].GetString(),
        finding.GetArrayLength() > KindParts ? new NumberChange(finding[3].GetDecimal(), finding[4].GetDecimal(), finding[5].GetString()) : null);

    private static List<SignificanceReason> Reasons(JsonElement reasons, KindFinding[] kinds) => Groups(reasons, 0, 2, i => new SignificanceReason(
        reasons[i].ValueKind == JsonValueKind.Number ? ChangesVocabulary.Rules[reasons[i].GetInt32()] : reasons[i].GetString()!,
        reasons[i + 1].ValueKind == JsonValueKind.Number ? ChangesVocabulary.Evidence(kinds[reasons[i + 1].GetInt32()]) : reasons[i + 1].GetString()!));

    private static T[] List<T>(JsonElement array, Func<JsonElement, T> read) => [.. array.EnumerateArray().Select(read)];

    /// <summary>What is written flat, so many values each, from a place on.</summary>
    private static List<T> Groups<T>(JsonElement array, int first, int size, Func<int, T> read)
    {
        var groups = new List<T>();
        for (var i = first; i < array.GetArrayLength(); i += size)
            groups.Add(read(i));
        return groups;
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Recording;

/// <summary>
/// Writes a revision's changes as JSON arrays without names, which <see cref="ChangesReader"/> reads. Strings are escaped as
/// in the snapshots' texts, so that they are found there when both are packed together. Enums are their numbers; what a
/// verdict says twice is written once.
/// </summary>
internal static class ChangesWriter
{
    /// <summary>The first number; another one when the order of the rest is another.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(RevisionChanges changes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            json.WriteNumberValue(Version);
            Array(json, changes.Fields, Field);
            Array(json, changes.Edits, Edit);
            Array(json, changes.NoticeEdits, (to, index) => to.WriteNumberValue(index));
            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Field(Utf8JsonWriter json, FieldEdit edit)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)edit.Field);
        json.WriteStringValue(edit.Before);
        json.WriteStringValue(edit.After);
        Words(json, edit.Words);
        Verdict(json, edit.Before, edit.After, edit.Kinds, edit.Significance, edit.Reasons);
        json.WriteEndArray();
    }

    private static void Edit(Utf8JsonWriter json, Edit edit)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)edit.Operation);
        Array(json, edit.Before, Sentence);
        Array(json, edit.After, Sentence);
        Words(json, edit.Words);
        json.WriteStartArray();
        if (edit.Move is { } move)
        {
            json.WriteNumberValue(move.Group);
            json.WriteNumberValue((int)move.Direction);
            json.WriteNumberValue(move.Distance);
        }

        json.WriteEndArray();
        Verdict(json, edit.BeforeText, edit.AfterText, edit.Kinds, edit.Significance, edit.Reasons);
        json.WriteEndArray();
    }

    // The span ends where the text does.
    private static void Sentence(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartArray();
        json.WriteNumberValue(sentence.Index);
        json.WriteNumberValue(sentence.Block);
        json.WriteNumberValue((int)sentence.Kind);
        json.WriteNumberValue(sentence.Span.Start);
        json.WriteStringValue(sentence.Text);
        json.WriteStringValue(sentence.Separator);
        foreach (var link in sentence.Links)
        {
            json.WriteNumberValue(link.Start);
            json.WriteNumberValue(link.End);
            json.WriteStringValue(link.Target);
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, IReadOnlyList<WordEdit> words)
    {
        json.WriteStartArray();
        foreach (var (before, after) in words)
        {
            json.WriteNumberValue(before.Start);
            json.WriteNumberValue(before.End);
            json.WriteNumberValue(after.Start);
            json.WriteNumberValue(after.End);
        }

        json.WriteEndArray();
    }

    private static void Verdict(
        Utf8JsonWriter json, string? before, string? after, IReadOnlyList<KindFinding> kinds, Significance significance, IReadOnlyList<SignificanceReason> reasons)
    {
        Array(json, kinds, (to, finding) => Kind(to, finding, before, after));
        json.WriteNumberValue((int)significance);
        json.WriteStartArray();
        foreach (var reason in reasons)
        {
            NumberOrText(json, System.Array.IndexOf(ChangesVocabulary.Rules, reason.Rule), reason.Rule);
            NumberOrText(json, IndexOf(kinds, reason.Evidence), reason.Evidence);
        }

        json.WriteEndArray();
    }

    private static void Kind(Utf8JsonWriter json, KindFinding finding, string? before, string? after)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)finding.Kind);
        WholeOrText(json, finding.Before, before);
        WholeOrText(json, finding.After, after);
        if (finding.Number is { } number)
        {
            json.WriteNumberValue(number.Before);
            json.WriteNumberValue(number.After);
            json.WriteStringValue(number.Unit);
        }

        json.WriteEndArray();
    }

    private static int IndexOf(IReadOnlyList<KindFinding> kinds, string evidence)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (ChangesVocabulary.Evidence(kinds[i]) == evidence)
                return i;
        }

        return -1;
    }

    private static void NumberOrText(Utf8JsonWriter json, int number, string text)
    {
        if (number >= 0)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(text);
    }

    private static void WholeOrText(Utf8JsonWriter json, string? text, string? whole)
    {
        if (text is not null && text == whole)
            json.WriteBooleanValue(true);
        else
            json.WriteStringValue(text);
    }

    private static void Array<T>(Utf8JsonWriter json, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }
}

using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>
/// The labels that publishers put before their notices, in English, German, French, Spanish, Italian, Portuguese and
/// Dutch; lower case, with plain apostrophes. A blank stands for any white space.
/// </summary>
internal static class NoticeLabelWords
{
    private static readonly (NoticeKind Kind, string Labels)[] Table =
    [
        (NoticeKind.Correction,
            "correction|corrections|correction added|correction appended|correction made|correction issued|correction notice|correction note|correction to this article|" +
            "correction to this story|correction to this post|correction to this report|corrections to this article|corrections to this story|story correction|corrected|" +
            "corrections and clarifications|correction and clarification|corrections & clarifications|correction & clarification|correction and apology|apology and correction|" +
            "correction/clarification|for the record|corrigendum|corrigenda|erratum|errata|" +
            "berichtigung|richtigstellung|korrektur|korrekturen|korrekturhinweis|korrigiert|in eigener sache: korrektur|" +
            "correctif|rectificatif|rectification|nous corrigeons|" +
            "corrección|correccion|correcciones|fe de errores|fe de erratas|fe de errata|rectificación|rectificacion|rectificamos|nota de corrección|nota de correccion|nota de rectificación|" +
            "correzione|correzioni|errata corrige|nota di correzione|rettifica|precisazione e rettifica|" +
            "correção|correções|correcção|erramos|nota de correção|retificação|" +
            "correctie|correcties|rectificatie|verbetering"),
        (NoticeKind.Clarification,
            "clarification|clarifications|clarification added|clarification appended|clarification note|point of clarification|klarstellung|präzisierung|précision|précisions|" +
            "aclaración|aclaracion|aclaraciones|clarificación|precisión|precisazione|chiarimento|esclarecimento|clarificação|verduidelijking"),
        (NoticeKind.Retraction,
            "retraction|retraction note|retraction notice|retracted|notice of retraction|widerruf|rétractation|retractation|retractación|retractacion|ritrattazione|retratação|intrekking"),
        (NoticeKind.EditorsNote,
            "editor's note|editors' note|editors note|editor note|editorial note|editors's note|ed. note|ed note|eds. note|ed.'s note|note from the editor|note from the editors|" +
            "note from the editor-in-chief|a note from the editor|a note from the editors|a note to readers|a note to our readers|note to readers|publisher's note|" +
            "anmerkung der redaktion|anm. d. red.|anm. d. red|anm.d.red.|anm. der redaktion|hinweis der redaktion|redaktioneller hinweis|" +
            "note de la rédaction|note de la redaction|note de l'éditeur|ndlr|ndr|" +
            "nota del editor|nota de la redacción|nota de redacción|nota de la editora|nota della redazione|nota di redazione|nota do editor|nota da redação|nota de redação|" +
            "noot van de redactie|noot van de redacteur|redactionele noot"),
        (NoticeKind.Update,
            "update|updated|updates|update note|first update|second update|third update|fourth update|fifth update|latest update|new update|final update|another update|1st update|2nd update|3rd update|" +
            "story update|edit|edited|edits|addendum|aktualisierung|aktualisiert|nachtrag|ergänzung|mise à jour|mises à jour|mis à jour|màj|maj|ajout|" +
            "actualización|actualizacion|actualizado|aggiornamento|aggiornato|atualização|atualizado|actualização|aanvulling|bijgewerkt|toevoeging"),
    ];

    private static readonly FrozenDictionary<char, (string Label, NoticeKind Kind)[]> ByFirst = Table
        .SelectMany(row => row.Labels.Split('|').Select(label => (Label: label, row.Kind)))
        .GroupBy(entry => entry.Label[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Label.Length).ToArray());

    /// <summary>The longest label that begins at a place, and where it ends; null when none does.</summary>
    public static (NoticeKind Kind, int End)? At(string text, int start)
    {
        if (start >= text.Length || !ByFirst.TryGetValue(char.ToLowerInvariant(text[start]), out var entries))
            return null;
        foreach (var (label, kind) in entries)
        {
            if (EndOf(label, text, start) is { } end && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return (kind, end);
        }

        return null;
    }

    private static int? EndOf(string label, string text, int at)
    {
        foreach (var wanted in label)
        {
            if (at == text.Length)
                return null;
            if (wanted == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                    return null;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }
            else if (wanted == (text[at] is '’' or '‘' ? '\'' : char.ToLowerInvariant(text[at])))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return at;
    }
}

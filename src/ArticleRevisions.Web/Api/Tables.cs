using System.Globalization;
using System.Text;
using ArticleRevisions.Archive.Timelines;
using ArticleRevisions.Web.Rendering;
using CsvHelper;
using CsvHelper.Configuration;

namespace ArticleRevisions.Web.Api;

/// <summary>A column: its heading, which names the unit, and what a row says in it.</summary>
internal sealed record Column<TRow>(string Heading, Func<TRow, string?> Cell);

/// <summary>
/// Tables as RFC 4180 has them, in UTF-8, with a row of headings. Pages of strangers speak in them, so a cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal static class Tables
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        // The library looks for whole line ends only.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().IndexOfAny('\r', '\n') >= 0,
    };

    /// <summary>The pieces of a publication's record.</summary>
    public static IReadOnlyList<Column<RecordStretch>> Stretches { get; } =
    [
        new("From (UTC)", s => Wording.Machine(s.Start)),
        new("To, not included (UTC)", s => Wording.Machine(s.End)),
        new("Revisions (count)", s => Number(s.Revisions)),
        new("Substantive edits (count)", s => Number(s.SubstantiveEdits)),
        new("Acknowledged of these (count)", s => Number(s.AcknowledgedEdits)),
        new("Silent of these (count)", s => Number(s.SilentEdits)),
        new("Headline rewrites (count)", s => Number(s.HeadlineRewrites)),
        new("Notices first seen (count)", s => Number(s.Notices)),
    ];

    /// <summary>A publication's revisions.</summary>
    public static IReadOnlyList<Column<RevisionRow>> Revisions { get; } =
    [
        new("Revision (id)", r => Number(r.Id)),
        new("Article (id)", r => Number(r.ArticleId)),
        new("Article (URL)", r => r.Url),
        new("Latest headline (text)", r => r.Headline),
        new("From snapshot (number)", r => Number(r.From)),
        new("To snapshot (number)", r => Number(r.To)),
        new("Not before (UTC)", r => Wording.Machine(r.NotBefore)),
        new("Detected at (UTC)", r => Wording.Machine(r.DetectedAt)),
        new("Significance (word)", r => Names.Slug(r.Significance)),
        new("Kinds (words)", r => string.Join(' ', r.Kinds.Select(Names.Slug))),
        new("Inserted (words)", r => Number(r.WordsInserted)),
        new("Deleted (words)", r => Number(r.WordsDeleted)),
        new("Substantive edits (count)", r => Number(r.AcknowledgedEdits + r.SilentEdits)),
        new("Acknowledged of these (count)", r => Number(r.AcknowledgedEdits)),
        new("Silent of these (count)", r => Number(r.SilentEdits)),
        new("Minor edits (count)", r => Number(r.MinorEdits)),
        new("Acknowledgement (word)", r => Names.Slug(r.Acknowledgement)),
        new("Adds a notice (yes or no)", r => r.AddsNotice ? "yes" : "no"),
        new("Summary (text)", r => r.Summary),
    ];

    /// <summary>Writes the headings and a line for each row.</summary>
    public static async Task WriteAsync<TRow>(Stream to, IReadOnlyList<Column<TRow>> columns, IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using var table = new CsvWriter(text, Form, leaveOpen: true);
        foreach (var column in columns)
            table.WriteField(column.Heading);
        await table.NextRecordAsync();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            foreach (var column in columns)
                table.WriteField(column.Cell(row));
            await table.NextRecordAsync();
        }
    }

    /// <summary>A host as part of a file's name.</summary>
    public static string FileName(string host) => string.Concat(host.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

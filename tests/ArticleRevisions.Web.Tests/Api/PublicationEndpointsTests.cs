using System.Net;
using System.Text;
using System.Text.Json;
using ArticleRevisions.Web.Api;

namespace ArticleRevisions.Web.Tests.Api;

public sealed class PublicationEndpointsTests(Bridge bridge) : IClassFixture<Bridge>
{
    private readonly TestHost _host = bridge.Host;

    [Fact]
    public async Task The_list_counts_the_whole_record()
    {
        var publication = Assert.Single((await _host.JsonAsync("/api/v1/publications")).GetProperty("items").EnumerateArray());

        Assert.Equal("news.example", publication.GetProperty("host").GetString());
        Assert.Equal((3, 4, 2), (publication.GetProperty("articles").GetInt32(), publication.GetProperty("checks").GetInt32(), publication.GetProperty("revisions").GetInt32()));
        Assert.Equal(
            (1, 1, 0), (publication.GetProperty("substantiveEdits").GetInt32(), publication.GetProperty("acknowledgedEdits").GetInt32(), publication.GetProperty("silentEdits").GetInt32()));
    }

    [Fact]
    public async Task A_record_names_what_each_count_is_out_of()
    {
        var record = await _host.JsonAsync("/api/v1/publications/1?period=days30");

        Assert.Equal("days30", record.GetProperty("period").GetString());
        Assert.Equal((3, 1), (record.GetProperty("articles").GetProperty("watched").GetInt32(), record.GetProperty("articles").GetProperty("read").GetInt32()));
        Assert.Equal((4, 1), (record.GetProperty("checks").GetProperty("all").GetInt32(), record.GetProperty("checks").GetProperty("withoutText").GetInt32()));
        Assert.Equal((1, 7200), (record.GetProperty("gaps").GetProperty("count").GetInt32(), record.GetProperty("gaps").GetProperty("longestSeconds").GetDouble()));
        // Mended between the hours 0 and 2, said so between 2 and 3.
        var latency = record.GetProperty("latency");
        Assert.Equal((1, 0, 10800), (latency.GetProperty("revisions").GetInt32(), latency.GetProperty("median").GetProperty("atLeastSeconds").GetDouble(), latency.GetProperty("median").GetProperty("atMostSeconds").GetDouble()));
        Assert.Equal(30, record.GetProperty("stretches").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("correctionsPolicy").ValueKind);
    }

    [Theory]
    [InlineData("/api/v1/publications/99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/publications/99/record.csv", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/publications/99/revisions.csv", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/publications/1?period=week", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/publications/1/record.csv?period=week", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/publications/1/revisions.csv?period=week", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/publications?after=nonsense", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_or_not_understood_is_said(string path, HttpStatusCode status)
    {
        using var answer = await _host.Client.AskAsync(path);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_tables_have_a_row_of_headings_and_lines_that_end_as_the_rfc_wants()
    {
        using var answer = await _host.Client.AskAsync("/api/v1/publications/1/revisions.csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("news.example-revisions.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("Revision (id),Article (id),Article (URL),", lines[0], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
        Assert.Contains("2026-03-01T12:00:00Z,2026-03-01T14:00:00Z,substantive,number,1,1,1,1,0,0,acknowledged,no,", lines[2], StringComparison.Ordinal);
        Assert.Equal("", lines[3]);

        var record = (await _host.Client.GetStringAsync("/api/v1/publications/1/record.csv?period=days30")).Split("\r\n");
        Assert.Equal(32, record.Length);
        Assert.Equal("From (UTC),\"To, not included (UTC)\",Revisions (count),Substantive edits (count),Acknowledged of these (count),Silent of these (count),Headline rewrites (count),Notices first seen (count)", record[0]);
        Assert.Contains("2026-03-01T00:00:00Z,2026-03-02T00:00:00Z,2,1,1,0,0,1", record);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@now", "\"'@now\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("Bridge, \"shut\"", "\"Bridge, \"\"shut\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("“Übung” – ok", "“Übung” – ok")]
    public async Task No_cell_is_run_as_a_formula_and_none_breaks_the_table(string cell, string written)
    {
        using var table = new MemoryStream();
        await Tables.WriteAsync(table, [new Column<string>("Text", text => text)], new[] { cell }.ToAsyncEnumerable(), default);

        Assert.Equal($"Text\r\n{written}\r\n", Encoding.UTF8.GetString(table.ToArray()));
    }
}

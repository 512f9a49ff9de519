using System.Security.Cryptography;
using System.Text;
using ArticleRevisions.Capture.Warc;
using Microsoft.Data.Sqlite;

namespace ArticleRevisions.Web.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_archive_is_counted_and_ends_well()
    {
        await ImportAsync();

        var run = await Executable.RunAsync("verify", "--data", _folder.Path);

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("Verified 1 articles: 2 texts, 1 revisions,", run.Output, StringComparison.Ordinal);
        Assert.Contains("and 2 raw pages; all are sound.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_page_is_named_and_nothing_else()
    {
        await ImportAsync();
        var hash = Scalar("SELECT \"Hash\" FROM \"RawResponses\" WHERE \"BaseHash\" IS NOT NULL");
        Scalar("UPDATE \"RawResponses\" SET \"Body\" = x'28B52FFD07' WHERE \"BaseHash\" IS NOT NULL RETURNING \"Hash\"");

        var run = await Executable.RunAsync("verify", "--data", _folder.Path);

        Assert.Equal(1, run.Status);
        Assert.Contains($"Body {hash}: A packed value of the archive is damaged.", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 texts, 1 revisions,", run.Output, StringComparison.Ordinal);
        Assert.Contains("and 2 raw pages; 1 are damaged.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_an_archive_is_told_to_migrate()
    {
        var run = await Executable.RunAsync("verify", "--data", _folder.Path);

        Assert.Equal(2, run.Status);
        Assert.Contains("'migrate'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_packed_against_another_leaves_as_it_came()
    {
        await ImportAsync();
        Scalar("SELECT \"Hash\" FROM \"RawResponses\" WHERE \"BaseHash\" IS NOT NULL");
        var copy = Path.Combine(_folder.Path, "copy.warc.gz");

        Assert.Equal(0, (await Executable.RunAsync("export", "--warc", copy, "--data", _folder.Path)).Status);

        Assert.Equal(Bodies(Path.Combine(_folder.Path, "captures.warc.gz")), Bodies(copy));
    }

    private async Task ImportAsync()
    {
        var path = Path.Combine(_folder.Path, "captures.warc.gz");
        using (var file = File.Create(path))
        {
            var writer = new WarcWriter(file);
            writer.WriteResponse("https://news.example/bridge", Noon, Page("It opens in May, the council said on Tuesday evening."));
            writer.WriteResponse("https://news.example/bridge", Noon.AddHours(1), Page("It opens in June, the council said on Tuesday evening."));
        }

        Assert.Equal(0, (await Executable.RunAsync("import", "--warc", path, "--data", _folder.Path)).Status);
    }

    private static IReadOnlyList<string> Bodies(string path)
    {
        using var reader = new WarcReader(File.OpenRead(path), 1 << 20);
        return [.. reader.Read().Where(r => r.Type == "response").Select(r =>
            Convert.ToHexString(SHA256.HashData(StoredResponse.Read(r.Block, 1 << 20, out _)!.Body.Span)))];
    }

    private string Scalar(string sql)
    {
        var database = Assert.Single(Directory.EnumerateFiles(_folder.Path, "*.db"));
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Assert.IsType<string>(command.ExecuteScalar());
    }

    private static StoredResponse Page(string sentence) => new(200, "Content-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang=en><title>Bridge</title><article><h1>Harbour bridge opens</h1><p>The harbour bridge took three years to build. {sentence}</p><p>Cyclists may cross it from the first day, and walkers as well.</p></article></html>"));
}

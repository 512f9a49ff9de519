using System.Reflection;
using System.Text.RegularExpressions;
using ArticleRevisions.Archive;
using ArticleRevisions.Capture;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Web.Tests.House;

public partial class ArchitectureTests
{
    private static readonly Assembly Diffing = typeof(ArticleDiffer).Assembly;
    private static readonly Assembly Capturing = typeof(PageCapture).Assembly;
    private static readonly Assembly Archiving = typeof(ArchiveOptions).Assembly;
    private static readonly Assembly Web = typeof(ArticleRevisionsHost).Assembly;

    [Fact]
    public void The_arrows_between_the_projects_form_a_diamond()
    {
        Assert.Empty(OwnReferences(Diffing));
        Assert.Equal([Name(Diffing)], OwnReferences(Capturing));
        Assert.Equal([Name(Diffing)], OwnReferences(Archiving));
        Assert.Equal([Name(Archiving), Name(Capturing), Name(Diffing)], OwnReferences(Web));
    }

    [Theory]
    [InlineData("ArticleRevisions.Diffing", "AngleSharp|EntityFrameworkCore|AspNetCore|Microsoft\\.Extensions|System\\.Net\\.|System\\.IO\\.FileSystem|Serilog")]
    [InlineData("ArticleRevisions.Capture", "EntityFrameworkCore|AspNetCore|Sqlite|Npgsql")]
    [InlineData("ArticleRevisions.Archive", "AngleSharp|System\\.Net\\.Http|AspNetCore\\.(Mvc|Http|Razor)")]
    [InlineData("ArticleRevisions.Web", "AngleSharp|Npgsql|Microsoft\\.Data\\.Sqlite|DiffPlex")]
    public void A_project_never_uses_what_belongs_to_another(string project, string forbidden)
    {
        var assembly = new[] { Diffing, Capturing, Archiving, Web }.Single(a => Name(a) == project);

        var found = assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => Regex.IsMatch(name, forbidden));

        Assert.Empty(found);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        // Source generators bring types in their own namespaces, with names of their own choice.
        var types = new[] { Diffing, Capturing, Archiving, Web }.SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("ArticleRevisions.", StringComparison.Ordinal) == true);

        Assert.DoesNotContain(types, t => EmptyName().IsMatch(t.Name));
    }

    [Fact]
    public void There_is_one_http_client()
    {
        var makers = Repository.Sources("src").Where(file => HttpClientMade().IsMatch(File.ReadAllText(file))).ToList();

        Assert.Single(makers);
        Assert.Single(HttpClientMade().Matches(File.ReadAllText(makers[0])));
        Assert.Contains("ArticleRevisions.Capture", makers[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_top_level_is_the_plan()
    {
        string[] plan = [".ci", ".editorconfig", ".gitignore", "ArticleRevisions.sln", "Directory.Build.props", "README.md", "docs", "src", "tests"];

        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName)
            .Where(name => name is not (".git" or "data" or ".vs" or ".idea" or "artifacts" or "TestResults"));

        Assert.Equal(plan, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_program_is_at_most_twenty_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "src", "ArticleRevisions.Web", "Program.cs")).Length, 1, 20);

    private static string Name(Assembly assembly) => assembly.GetName().Name!;

    private static IEnumerable<string> OwnReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name.StartsWith("ArticleRevisions.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Processor|Service)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bnew HttpClient\s*\(")]
    private static partial Regex HttpClientMade();
}

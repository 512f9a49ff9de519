namespace ArticleRevisions.Web.Commands;

/// <summary>The verbs of the executable.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args) => throw new NotImplementedException();
}

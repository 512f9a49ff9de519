using System.CommandLine;

namespace ArticleRevisions.Web.Commands;

/// <summary>Rules between the options of one verb.</summary>
internal static class Choices
{
    /// <summary>Exactly one of the options must be given.</summary>
    public static void OneOf(this Command command, params Option[] options) => command.Validators.Add(result =>
    {
        if (options.Count(o => result.GetResult(o) is { Implicit: false }) != 1)
            result.AddError($"Give one of {string.Join(" and ", options.Select(o => o.Name))}.");
    });
}

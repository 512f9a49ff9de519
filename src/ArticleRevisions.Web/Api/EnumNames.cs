using System.Text.Json;

namespace ArticleRevisions.Web.Api;

/// <summary>The published names of an enum's members: camelCase.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>Reads a filter: null or empty asks for everything. False when the word is none of the names.</summary>
    public static bool TryRead(string? text, out T? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (!ByName.TryGetValue(text, out var known))
            return false;

        value = known;
        return true;
    }
}

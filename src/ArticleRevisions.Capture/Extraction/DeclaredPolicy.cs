using System.Text.Json;

namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// The address under which a publication says how it corrects itself, from a page's JSON-LD: schema.org
/// <c>correctionsPolicy</c>, else <c>publishingPrinciples</c>, of a node or of its publisher. The first of each counts.
/// </summary>
internal sealed class DeclaredPolicy
{
    private string? _corrections;
    private string? _principles;

    /// <summary>The address as written, or null.</summary>
    public string? Address => _corrections ?? _principles;

    /// <summary>Reads what a node declares.</summary>
    public void See(JsonElement node)
    {
        Note(node);
        if (node.TryGetProperty("publisher", out var publisher))
            Note(publisher.ValueKind == JsonValueKind.Array ? publisher.EnumerateArray().FirstOrDefault() : publisher);
    }

    private void Note(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return;
        _corrections ??= AddressIn(node, "correctionsPolicy");
        _principles ??= AddressIn(node, "publishingPrinciples");
    }

    private static string? AddressIn(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? AddressOf(value) : null;

    // An address, a work that has one, or a list of either.
    private static string? AddressOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString()!.Trim(),
        JsonValueKind.Object => AddressIn(value, "url") ?? AddressIn(value, "@id"),
        JsonValueKind.Array => value.EnumerateArray().Select(AddressOf).FirstOrDefault(address => address is not null),
        _ => null,
    };
}

using System.Text;

namespace ArticleRevisions.Web.Tests.Languages;

/// <summary>Finds the wordings that the sources give to <c>Say</c> and <c>SayHtml</c>, as the catalogue has them: holes numbered.</summary>
internal static class SaidWordings
{
    private static readonly string[] Calls = ["Say(", "SayHtml("];

    public static IEnumerable<string> Of(string source)
    {
        foreach (var call in Calls)
        {
            for (var at = source.IndexOf(call, StringComparison.Ordinal); at >= 0; at = source.IndexOf(call, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetterOrDigit(source[at - 1]))
                    continue;
                foreach (var wording in InCall(source, at + call.Length))
                    yield return wording;
            }
        }
    }

    // All literals at the depth of the call itself: Say(one ? "day" : "days") has two.
    private static IEnumerable<string> InCall(string source, int at)
    {
        var depth = 1;
        while (depth > 0 && at < source.Length)
        {
            switch (source[at])
            {
                case '(':
                    depth++;
                    at++;
                    break;
                case ')':
                    depth--;
                    at++;
                    break;
                case '"' when depth == 1:
                    var (wording, end) = Literal(source, at + 1, source[at - 1] == '$');
                    at = end;
                    yield return wording;
                    break;
                case '"':
                    at = Literal(source, at + 1, source[at - 1] == '$').End;
                    break;
                default:
                    at++;
                    break;
            }
        }
    }

    private static (string Wording, int End) Literal(string source, int at, bool hasHoles)
    {
        var (wording, holes) = (new StringBuilder(), 0);
        for (; source[at] != '"'; at++)
        {
            if (source[at] == '\\')
                wording.Append(source[++at]);
            else if (hasHoles && source[at] == '{')
            {
                wording.Append('{').Append(holes++).Append('}');
                at = EndOfHole(source, at + 1);
            }
            else
                wording.Append(source[at]);
        }

        return (wording.ToString(), at + 1);
    }

    private static int EndOfHole(string source, int at)
    {
        for (var depth = 1; ; at++)
        {
            if (source[at] == '"')
                at = Literal(source, at + 1, source[at - 1] == '$').End - 1;
            else if (source[at] == '{')
                depth++;
            else if (source[at] == '}' && --depth == 0)
                return at;
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleRevisions.Diffing;

/// <summary>Reads plain and Markdown-like text.</summary>
internal static partial class PlainText
{
    public static ArticleText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new Reading();
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
            reading.Add(line.Trim().ToString());
        return reading.Finish();
    }

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)\s*#*$", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-*+•]\s+(.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^([0-9]{1,3})\.\s+(.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^([-*_]\s*){3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    /// <summary>The lines read so far: finished blocks and the one that still grows.</summary>
    private sealed class Reading
    {
        private readonly List<Block> _blocks = [];
        private readonly List<string> _lines = [];
        private BlockKind _kind;
        private string _headline = "";
        private int _lastNumber;

        public void Add(string line)
        {
            if (line.Length == 0 || Rule().IsMatch(line))
            {
                EndBlock();
            }
            else if (Heading().Match(line) is { Success: true } heading)
            {
                EndBlock();
                AddHeading(heading.Groups[1].Length, heading.Groups[2].Value);
            }
            else if (Bullet().Match(line) is { Success: true } bullet)
            {
                Start(BlockKind.ListItem, bullet.Groups[1].Value);
            }
            else if (Numbered().Match(line) is { Success: true } item && Continues(item.Groups[1].Value))
            {
                Start(BlockKind.ListItem, item.Groups[2].Value);
            }
            else if (line[0] == '>')
            {
                if (_lines.Count > 0 && _kind != BlockKind.Quote)
                    EndBlock();
                var quoted = line.TrimStart('>', ' ');
                if (quoted.Length == 0)
                    EndBlock();
                else
                    Append(BlockKind.Quote, quoted);
            }
            else
            {
                Append(BlockKind.Paragraph, line);
            }
        }

        public ArticleText Finish()
        {
            EndBlock();
            return new ArticleText { Headline = _headline, Blocks = _blocks };
        }

        // "3. Mai war ein Montag" is no list item: numbers count from 1 or on from the item before.
        private bool Continues(string digits)
        {
            var number = int.Parse(digits, CultureInfo.InvariantCulture);
            if (number != 1 && number != _lastNumber + 1)
                return false;
            _lastNumber = number;
            return true;
        }

        private void AddHeading(int level, string text)
        {
            if (level == 1 && _headline.Length == 0)
                _headline = text;
            else if (text.Length > 0)
                _blocks.Add(new Block(BlockKind.Heading, text));
        }

        private void Start(BlockKind kind, string line)
        {
            EndBlock();
            Append(kind, line);
        }

        // A line that goes on stays in its block, whatever the block is.
        private void Append(BlockKind kind, string line)
        {
            if (_lines.Count == 0)
                _kind = kind;
            if (line.Length > 0)
                _lines.Add(line);
        }

        private void EndBlock()
        {
            if (_lines.Count > 0)
                _blocks.Add(new Block(_kind, string.Join(' ', _lines)));
            _lines.Clear();
        }
    }
}

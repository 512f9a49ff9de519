namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Live blogs: finds the blocks that begin a post and when the page says each was posted, by the <c>time</c> elements of the posts
/// or by what the page declares of them (schema.org <c>liveBlogUpdate</c>). The work grows with the page, not with its square.
/// </summary>
internal sealed class PostTimes
{
    /// <summary>Fewest posts of a page that does not call itself a live blog.</summary>
    private const int UndeclaredPosts = 3;

    /// <summary>Letters and digits by which a block is known as the beginning of a declared post, and the fewest that tell.</summary>
    private const int OpeningLength = 48, LeastOpening = 12;

    private const int MostWordsOfTime = 8;

    private readonly PageWalk _page;
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly HashSet<Region> _timed;
    // By part: the first block inside that is more than a time, and how many blocks and times are inside.
    private readonly Dictionary<Region, (PageBlock? First, int Blocks, int Times)> _inside = [];
    private readonly Dictionary<int, DateTimeOffset> _posted = [];

    private PostTimes(PageWalk page, IReadOnlyList<PageBlock> blocks)
    {
        (_page, _blocks) = (page, blocks);
        _timed = [.. page.Times.Select(t => t.Region)];
        foreach (var block in blocks)
        {
            var first = IsTime(block) ? null : block;
            Count(block.Region, of => (of.First ?? first, of.Blocks + 1, of.Times));
        }

        foreach (var (region, _) in page.Times)
            Count(region, of => of with { Times = of.Times + 1 });
    }

    /// <summary>The blocks without those that only print a post's time, and by index when a block's post was posted.</summary>
    public static (IReadOnlyList<PageBlock> Blocks, IReadOnlyDictionary<int, DateTimeOffset> Posted) Of(
        PageWalk page, IReadOnlyList<PageBlock> blocks, StructuredArticle structured)
    {
        var times = new PostTimes(page, blocks);
        times.ReadPrinted();
        if (times._posted.Count < 2)
            times.ReadDeclared(structured.Posts);
        if (times._posted.Count < (structured.IsLiveBlog ? 1 : UndeclaredPosts))
            return (blocks, new Dictionary<int, DateTimeOffset>());
        return ([.. blocks.Where(b => times._posted.ContainsKey(b.Index) || !times.IsTime(b))], times._posted);
    }

    private void ReadPrinted()
    {
        var posts = new HashSet<Region>();
        foreach (var (region, instant) in _page.Times)
        {
            // Of a post with several times the first is when it was posted.
            if (PostOf(region) is { } post && posts.Add(post) && _inside[post].First is { } first)
                _posted.TryAdd(first.Index, instant);
        }
    }

    /// <summary>The post in which a time stands; null for a time in the article's own head or in a sentence.</summary>
    private Region? PostOf(Region region)
    {
        if (region.ProseCount > 0 && region.Element.LocalName == "p")
            return null;
        Region? post = null;
        // What holds all of the article is no post of it.
        for (var r = region; r is not null && _inside[r].Blocks < _blocks.Count; r = r.Parent)
        {
            if (r.Element.LocalName is "article" || r.Element.GetAttribute("itemtype")?.EndsWith("BlogPosting", StringComparison.Ordinal) == true)
                return r;
            if (_inside[r].Times == 1)
                post = r;
        }

        return post;
    }

    private void ReadDeclared(IReadOnlyList<DeclaredPost> posts)
    {
        if (posts.Count == 0)
            return;
        var openings = new Dictionary<string, PageBlock>(StringComparer.Ordinal);
        foreach (var block in _blocks)
        {
            if (Opening(block.Text) is { } opening)
                openings.TryAdd(opening, block);
        }

        foreach (var post in posts)
        {
            if ((BlockOf(post.Headline) ?? BlockOf(post.Body)) is { } first)
                _posted.TryAdd(first.Index, post.Posted);
        }

        // A declared post may go on where its first paragraph ends.
        PageBlock? BlockOf(string? declared)
        {
            var opening = Opening(declared) ?? "";
            for (var length = opening.Length; length >= LeastOpening; length--)
            {
                if (openings.TryGetValue(opening[..length], out var block))
                    return block;
            }

            return null;
        }
    }

    /// <summary>The letters and digits that a text opens with; null for a text that is too short to tell.</summary>
    private static string? Opening(string? text)
    {
        var key = Words.Key(text);
        return key.Length < LeastOpening ? null : key[..Math.Min(key.Length, OpeningLength)];
    }

    private void Count(Region region, Func<(PageBlock? First, int Blocks, int Times), (PageBlock? First, int Blocks, int Times)> count)
    {
        for (var r = region; r is not null; r = r.Parent)
            _inside[r] = count(_inside.GetValueOrDefault(r));
    }

    /// <summary>A line that only prints the time of a post: it is kept as the post's instant, and pages print it anew ("9:42", "an hour ago").</summary>
    private bool IsTime(PageBlock block) => block.WordCount <= MostWordsOfTime && _timed.Contains(block.Region) && !Words.EndsLikeSentence(block.Text);
}

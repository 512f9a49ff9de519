namespace ArticleRevisions.Capture.Extraction;

/// <summary>
/// Live blogs: finds the blocks that begin a post and when the page says each was posted, by the <c>time</c> elements of the posts
/// or by what the page declares of them (schema.org <c>liveBlogUpdate</c>).
/// </summary>
internal sealed class PostTimes
{
    /// <summary>Fewest posts of a page that does not call itself a live blog.</summary>
    private const int UndeclaredPosts = 3;

    /// <summary>Fewest letters and digits by which a block is known as the beginning of a declared post.</summary>
    private const int LongEnough = 12;

    private const int MostWordsOfTime = 8;

    private readonly PageWalk _page;
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly Dictionary<int, DateTimeOffset> _posted = [];

    private PostTimes(PageWalk page, IReadOnlyList<PageBlock> blocks) => (_page, _blocks) = (page, blocks);

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
        var inside = new Dictionary<Region, int>();
        foreach (var (region, _) in _page.Times)
        {
            for (var r = region; r is not null; r = r.Parent)
                inside[r] = inside.GetValueOrDefault(r) + 1;
        }

        var posts = new HashSet<Region>();
        foreach (var (region, instant) in _page.Times)
        {
            // Of a post with several times the first is when it was posted.
            if (PostOf(region, inside) is { } post && posts.Add(post) && _blocks.FirstOrDefault(b => b.Region.IsWithin(post) && !IsTime(b)) is { } first)
                _posted.TryAdd(first.Index, instant);
        }
    }

    /// <summary>The post in which a time stands; null for a time in the article's own head or in a sentence.</summary>
    private Region? PostOf(Region region, Dictionary<Region, int> inside)
    {
        if (region.ProseCount > 0 && region.Element.LocalName == "p")
            return null;
        Region? post = null;
        for (var r = region; r is not null && !_blocks.All(b => b.Region.IsWithin(r)); r = r.Parent)
        {
            if (r.Element.LocalName is "article" || r.Element.GetAttribute("itemtype")?.EndsWith("BlogPosting", StringComparison.Ordinal) == true)
                return r;
            if (inside[r] == 1)
                post = r;
        }

        return post;
    }

    private void ReadDeclared(IReadOnlyList<DeclaredPost> posts)
    {
        foreach (var post in posts)
        {
            if ((BlockOf(post.Headline) ?? BlockOf(post.Body)) is { } first)
                _posted.TryAdd(first.Index, post.Posted);
        }
    }

    /// <summary>The block that a declared text begins with.</summary>
    private PageBlock? BlockOf(string? declared)
    {
        var key = Words.Key(declared);
        return key.Length < LongEnough ? null
            : _blocks.FirstOrDefault(b => Words.Key(b.Text) is { Length: >= LongEnough } text && (key.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(key, StringComparison.Ordinal)));
    }

    /// <summary>A line that only prints the time of a post: it is kept as the post's instant, and pages print it anew ("9:42", "an hour ago").</summary>
    private bool IsTime(PageBlock block) => block.WordCount <= MostWordsOfTime && _page.Times.Any(t => ReferenceEquals(t.Region, block.Region)) && !Words.EndsLikeSentence(block.Text);
}

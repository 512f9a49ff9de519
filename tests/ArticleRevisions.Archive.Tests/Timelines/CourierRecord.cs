using ArticleRevisions.Archive.Tests.Databases;

namespace ArticleRevisions.Archive.Tests.Timelines;

/// <summary>
/// A small archive counted by hand. At the Courier one article is mended and corrected (revisions 2 and 3), one gets another
/// headline between two gaps (revision 2), one is forbidden by robots.txt; the Gazette has a change of its own.
/// </summary>
internal static class CourierRecord
{
    public const string Courier = "courier.example";

    private const string Opening = "The council met on Monday to talk about the bridge.";
    private const string Ferry = "Until then a ferry takes walkers and cyclists across the river every half hour.";
    private const string Wrong = "Repairs will cost 4 million euros, the mayor said.";
    private const string Right = "Repairs will cost 6 million euros, the mayor said.";
    private const string Correction =
        "Correction: An earlier version of this article said that repairs will cost 4 million euros. They will cost 6 million euros.";

    /// <summary>Two hours and a quarter after the first checks.</summary>
    public static DateTimeOffset Now { get; } = Watched.Check(10);

    public static async Task WriteAsync(TestArchive archive)
    {
        var mended = await Watched.AddAsync(archive, "mended", Courier);
        await mended.SeesAsync("Bridge", Opening, Wrong, Ferry);
        await mended.SeesAsync("Bridge", Opening, Right, Ferry);
        await mended.SeesAsync("Bridge", Opening, Right, Ferry, Correction);

        var renamed = await Watched.AddAsync(archive, "renamed", Courier);
        await renamed.SeesAsync("Council talks about the bridge", Opening, Ferry);
        await renamed.MeetsAsync(CheckOutcome.Failed);
        await renamed.MeetsAsync(CheckOutcome.Deferred);
        await renamed.SeesAsync("Walkers will have to wait for the bridge", Opening, Ferry);
        await renamed.MeetsAsync(CheckOutcome.NotModified);
        await renamed.MeetsAsync(CheckOutcome.Failed);

        var forbidden = await Watched.AddAsync(archive, "forbidden", Courier);
        await forbidden.MeetsAsync(CheckOutcome.RefusedByRobots);

        var gazette = await Watched.AddAsync(archive, "mended", "gazette.example");
        await gazette.SeesAsync("Bridge", Opening, Wrong, Ferry);
        await gazette.SeesAsync("Bridge", Opening, Right, Ferry);
    }
}

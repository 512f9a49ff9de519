using ArticleRevisions.Web.Demo.Histories;

namespace ArticleRevisions.Web.Demo;

/// <summary>Every history the newsroom tells.</summary>
internal static class NewsroomHistories
{
    /// <summary>How many of the live article's edits were made before the demo begins.</summary>
    public const int LiveEditsInHistory = 3;

    public static IReadOnlyList<History> All { get; } =
    [
        StreamingAdvertisement.History, StreamingStory.History, TunnelCost.History, WaterHeadline.History, IslandSchoolOrder.History, HealthCentreWord.History,
        MarketHallQuotation.History, BoatMuseumNotice.History, FishFarmReport.History, MarketBell.History, StormNight.History,
    ];
}

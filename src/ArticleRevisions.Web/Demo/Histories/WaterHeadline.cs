namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>Only the headline changes, twice.</summary>
internal static class WaterHeadline
{
    public static History History { get; } = History.Begin("ledger", "/2026/03/river-water-rules", "2026-03-10T07:00Z", """
        # Farmers lose water rights in dry valley
        > The new rules take effect in May and are reviewed every autumn.
        by: Paul Marchetti
        From May, farms along the lower Arno valley may take water from the river on four days a week instead of seven.
        The regional water board adopted the rules on Monday, after a winter with a third less snow than usual in the mountains above.
        Households and hospitals are not affected. Works that cool machines with river water must report their use every week.
        The farmers' association had asked for five days. Its chairwoman, Lucia Ferri, said that her members could live with four if the board kept its promise to look again in the autumn.
        Some growers have already changed what they plant. On the slopes above Ponte Alto, chickpeas now stand where maize stood two years ago.
        The board expects the river to stay above its lowest permitted level all summer, provided that April brings some rain.
        Last year it fell below that level on nineteen days.
        """)
        .Then("2026-03-10T12:20Z",
            ("# Farmers lose water rights in dry valley",
                "# Farmers to share river water under new rules"))
        .Then("2026-03-11T08:40Z",
            ("# Farmers to share river water under new rules",
                "# Valley farms to draw river water on four days a week"));
}

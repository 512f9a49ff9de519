namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The text stays for days while everything around it changes: no revision may come of it.</summary>
internal static class MarketBell
{
    public static History History { get; } = History.Begin("ledger", "/2026/09/market-bell", "2026-09-12T05:30Z", """
        # How the Saturday market got its bell
        > A short history of a sound that everybody knows.
        by: Lena Weiss
        Every Saturday at seven a bell rings over the square of Altbrunn, and the stalls open. Few people know that it once belonged to a school.
        The bell was cast in 1871 for the girls' school on the hill, which closed in 1938. For years it lay in a barn, under hay and then under a tractor.
        It was a dealer in onions, Josef Brandl, who found it in 1956 and bought it for two sacks of his best.
        He hung it on the arcade of the town hall, without asking anybody, and rang it on the first Saturday of May. The town let him.
        Brandl rang the bell until 1983. His granddaughter Maria does it today, in a green apron and with a cloth around the rope.
        “If I am late,” she says, “two hundred people look at me.”
        """)
        .Then("2026-09-13T09:00Z")
        .Then("2026-09-15T18:00Z")
        .WithFurnitureOnly();
}

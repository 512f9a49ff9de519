namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>A number is changed without a word: a silent edit.</summary>
internal static class TunnelCost
{
    public static History History { get; } = History.Begin("courier", "/2026/02/fjord-tunnel-budget", "2026-02-03T06:20Z", """
        # Fjord tunnel will open a year late
        > The county gives new dates for the crossing between Sandvik and Hovden.
        by: Tomas Lind
        The road tunnel under the Sandvik fjord will open in the autumn of 2028, a year later than planned, the county said on Monday.
        Water has come through the rock on the eastern side since November, and the builders have had to seal a stretch of 340 metres by hand.
        The delay will cost the county 1.5 million crowns, according to a letter to the members of the transport committee.
        “We would rather be late than wet,” said Kari Strand, who leads the project for the county.
        Until the opening, the two ferries will keep their timetable, and the older one will get new engines this spring.
        In Hovden, where shops had hoped for the summer of 2027, the news was taken calmly. “We have waited for forty years,” said Nils Aune at the hardware store. “A fortieth more will not kill us.”
        The committee meets on Thursday to discuss the letter.
        """)
        .Then("2026-02-03T11:45Z",
            ("cost the county 1.5 million crowns",
                "cost the county 15 million crowns"))
        .Then("2026-02-04T07:30Z",
            ("The committee meets on Thursday to discuss the letter.",
                "The committee meets on Thursday to discuss the letter. Two of its members have asked for the geologists' reports as well."))
        .Then("2026-02-05T16:10Z",
            ("The committee meets on Thursday to discuss the letter. Two of its members have asked for the geologists' reports as well.",
                "The committee discussed the letter on Thursday and accepted the new dates by nine votes to two. The geologists' reports will be published."))
        .WithOutage("2026-02-03T20:00Z", "2026-02-03T23:00Z");
}

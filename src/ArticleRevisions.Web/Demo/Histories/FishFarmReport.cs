namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The page answers 404 for two days and comes back reworded.</summary>
internal static class FishFarmReport
{
    public static History History { get; } = History.Begin("northlight", "/2026/08/fish-farm-report", "2026-08-18T06:00Z", """
        # Inspectors find dead salmon left in pens for weeks
        > A report on three sites asks for changes before the winter.
        by: Mira Okafor
        Inspectors have found dead fish in the pens of three salmon farms in the Lang sound, some of which had lain there for weeks.
        Their report, which this paper has read, says that staff at one site removed dead fish twice a month, although the rules ask for every day.
        The company that runs the farms, Nordsund Havbruk, rejected the findings and said that its own records showed daily rounds.
        Divers counted 4,100 dead fish on the second of July. The company had reported 380 for the whole of June.
        The inspectors ask for cameras in every pen before the winter, and for a second boat.
        A spokesman for the fishermen's union said that the sound had smelled “like something that nobody wants to name” since midsummer.
        The food authority will decide in October whether to fine the company.
        """)
        .Then("2026-08-21T12:00Z",
            ("rejected the findings and said that its own records showed daily rounds.",
                "disputes the findings and says that its own records show daily rounds, which it has now handed to the inspectors."),
            ("Divers counted 4,100 dead fish",
                "Divers counted about 4,100 dead fish"))
        .Then("2026-08-24T08:00Z",
            ("The food authority will decide in October whether to fine the company.",
                "The food authority will decide in November whether to fine the company."))
        .WithAbsence("2026-08-19T10:00Z", "2026-08-21T11:00Z");
}

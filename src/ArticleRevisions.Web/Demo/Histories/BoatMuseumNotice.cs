namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The first look finds a notice for a change made before it.</summary>
internal static class BoatMuseumNotice
{
    public static History History { get; } = History.Begin("courier", "/2026/07/boat-museum-fire", "2026-07-15T05:40Z", """
        # Fire damages boat museum at Kvalnes
        > Nobody was hurt; four of the old vessels were saved.
        by: Tomas Lind
        ! Correction: July 14, 2026. An earlier version of this article said that seven boats had been destroyed. The number is three.
        A fire in the night to Tuesday has destroyed the north shed of the boat museum at Kvalnes and the three boats that stood in it.
        Firefighters and neighbours pulled four other vessels out of the south shed before the flames reached its roof, among them the pilot cutter of 1894.
        The alarm came at ten past two from a lorry driver on the coast road. The last embers were put out at seven.
        The police have not said what caused the fire. The shed had no electric light, and had been locked since Sunday.
        “Wood can be replaced, and hands can learn,” said Marit Eide, who has led the museum for eleven years. “But those three had been rowed by people we knew.”
        The museum was insured for the buildings, though not for the whole collection.
        """)
        .Then("2026-07-15T15:00Z",
            ("The police have not said what caused the fire.",
                "The police believe that the fire was set."))
        .Then("2026-07-17T09:20Z",
            ("The museum was insured for the buildings, though not for the whole collection.",
                "The museum was insured for the buildings, though not for the whole collection. A collection for a new shed brought in 212,000 crowns in two days."))
        .WithPublished("2026-07-14T06:30Z");
}

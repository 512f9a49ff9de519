namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>A quotation is put right, with a correction at the foot; later a figure is changed without one.</summary>
internal static class MarketHallQuotation
{
    public static History History { get; } = History.Begin("ledger", "/2026/06/mayor-on-market-hall", "2026-06-09T10:30Z", """
        # Mayor wants market hall back in town hands
        > The lease ends next year, and two bidders are waiting.
        by: Dario Conti
        The town should run its market hall itself again, Mayor Elena Rossi told the council on Monday evening.
        The hall has been leased to a company from the provincial capital since 2012, and traders complain about rents that have doubled since then.
        “We gave away the heart of this town for nothing,” the mayor said. “Now we can have it back.”
        The company pays 48,000 euros a year, of which it has put about a third into the roof and the cold rooms.
        Its manager, Bruno Galli, said that he was surprised by the tone and would bid again.
        A cooperative of traders is preparing an offer of its own. It would keep the present stalls and open two evenings a week.
        The council decides in September.
        """)
        .Then("2026-06-09T17:00Z",
            ("“We gave away the heart of this town for nothing,” the mayor said.",
                "“We gave away the heart of this town for far too little,” the mayor said."),
            ("The council decides in September.",
                "The council decides in September.\n! Correction: June 9, 2026. An earlier version of this article misquoted the mayor as saying “for nothing”; she said “for far too little”."))
        .Then("2026-06-11T08:00Z",
            ("The company pays 48,000 euros a year",
                "The company pays 84,000 euros a year"));
}

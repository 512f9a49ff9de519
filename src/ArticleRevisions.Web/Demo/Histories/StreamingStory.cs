namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The report of the worked example: it gains a notice about a change on another page (a reconstruction).</summary>
internal static class StreamingStory
{
    public static History History { get; } = History.Begin("northlight", "/2023/07/streaming-service-seeks-ai-manager", "2023-07-26T04:10Z", """
        # Streaming giant offers up to $900,000 for an AI product manager
        > The advertisement appears while writers and actors are on strike over the same technology.
        by: Mira Okafor
        Reconstruction: this report was written for the demo, in our own words, after a real one. The people who speak in it are unnamed on purpose.
        Netflix wants to hire a product manager for its machine learning platform, and is ready to pay between $300,000 and $900,000 a year for one.
        The timing is awkward. Writers have been on strike since May and actors since the middle of July, and both want rules for what studios may do with artificial intelligence.
        [The advertisement](jobs:/jobs/product-manager-machine-learning), first noticed by The Intercept, asks for somebody who can write a “strategic vision” and teach colleagues how to use the platform.
        It does not say whether the person hired would have anything to do with making films and series. The company has long used such software to recommend titles and to choose the pictures that advertise them.
        The company did not want to comment on the advertisement.
        For a union member on the picket line in Los Angeles, the salary said enough. “That is what a whole writers' room used to cost,” she said.
        The studios' alliance has said that it would ask performers before copying their faces or voices, and pay them for it. The two sides still read those words differently.
        """)
        .Then("2023-07-28T09:30Z",
            ("The company did not want to comment on the advertisement.",
                "The company did not want to comment on the advertisement. It is also looking for an engineering manager and a scientist for related work."))
        .Then("2023-08-01T05:50Z",
            ("Reconstruction: this report",
                "! UPDATE: Aug. 1, 2023, 3:50 p.m. AEST [The advertisement](jobs:/jobs/product-manager-machine-learning) was changed after this report appeared. A sentence that spoke of AI \"powering innovation\", including \"buy[ing] and creat[ing] great content\", now only lists \"personalization for members\" and \"revenue-focused initiatives\".\nReconstruction: this report"));
}

namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>The advertisement of the worked example: one sentence gives way to another, as a news site's notice tells (a reconstruction).</summary>
internal static class StreamingAdvertisement
{
    public static History History { get; } = History.Begin("jobs", "/jobs/product-manager-machine-learning", "2023-07-25T15:00Z", """
        # Product Manager, Machine Learning Platform
        by: Reconstruction desk
        Reconstruction: this advertisement was written for the demo, in our own words, after public reports about a real one. It is not a page of Netflix.
        Los Gatos, California, or remote on the West Coast of the United States.
        We are looking for a product manager who will set the direction of our machine learning platform and bring its users along.
        Machine learning and AI are powering innovation in all areas of the business, from helping us buy and create great content to showing each member the right title.
        ## What you will do
        - Write the strategic vision of the platform and keep it honest
        - Measure how teams use the platform, and learn why some do not
        - Run a programme that teaches colleagues what the platform can do
        - Keep an eye on new tools and say plainly which ones matter
        ## What we hope you bring
        - Years of work with engineers who train models for a living
        - A habit of writing things down so that others can disagree with them
        The range for this role is $300,000 to $900,000 a year, and depends on experience.
        """)
        .Then("2023-07-27T18:00Z",
            ("Years of work with engineers who train models for a living",
                "Five or more years of work with engineers who train models for a living"))
        .Then("2023-07-31T22:00Z",
            ("Machine learning and AI are powering innovation in all areas of the business, from helping us buy and create great content to showing each member the right title.",
                "Machine learning and AI are at work in many areas of the business, such as personalization for members and revenue-focused initiatives."))
        .Then("2023-08-01T20:00Z",
            ("say plainly which ones matter",
                "say which ones matter"));
}

namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>A word is changed and changed back: A, B, A.</summary>
internal static class HealthCentreWord
{
    public static History History { get; } = History.Begin("courier", "/2026/05/health-centre-waiting-times", "2026-05-06T09:00Z", """
        # Health centre promises shorter waits
        > Three new nurses start work in Sandvik this month.
        by: Ruth Calder
        Patients at the health centre in Sandvik should wait no longer than two weeks for an appointment from June, its director said on Wednesday.
        Three nurses have been hired, and the telephone is answered from seven in the morning instead of nine.
        The waits had grown to five weeks in the winter, when two doctors fell ill at the same time.
        The patients' council welcomed the plan but doubted its dates. “It may work by the autumn,” said its spokesman, Arne Dahl.
        The director, Sofie Hagen, said that she would publish the waiting times every month, so that everybody could see whether the promise was kept.
        Emergencies are seen on the same day, as before.
        The centre serves 9,300 people in Sandvik and on the islands.
        """)
        .Then("2026-05-06T14:40Z",
            ("Patients at the health centre in Sandvik should wait no longer than two weeks",
                "Patients at the health centre in Sandvik will wait no longer than two weeks"))
        .Then("2026-05-07T06:50Z",
            ("Patients at the health centre in Sandvik will wait no longer than two weeks",
                "Patients at the health centre in Sandvik should wait no longer than two weeks"))
        .Then("2026-05-08T10:00Z",
            ("from seven in the morning instead of nine.",
                "from seven in the morning instead of nine. An evening hour on Tuesdays is being tried."));
}

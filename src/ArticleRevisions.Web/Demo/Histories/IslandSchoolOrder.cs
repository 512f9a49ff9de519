namespace ArticleRevisions.Web.Demo.Histories;

/// <summary>A sentence moves, another is split in two.</summary>
internal static class IslandSchoolOrder
{
    public static History History { get; } = History.Begin("northlight", "/2026/04/island-school-stays-open", "2026-04-14T08:15Z", """
        # Island school stays open after parents' vote
        > Eleven pupils will be taught by two teachers from August.
        by: Helene Borg
        The school on the island of Vesteroy will stay open for at least three more years.
        The municipality had planned to close it in the summer and to bring the children to the mainland by boat, which takes fifty minutes each way when the sea is calm.
        Parents voted against the plan by twenty-six to one in March, and collected money for a second teacher, who will start in August together with a new headmistress.
        “A place without a school is a place without a future,” said Jon Vestby, who has two daughters in the upper class.
        The mayor called the result a relief and said that the boat would have cost nearly as much as the teacher.
        Eleven pupils are on the roll at present. Two families with five children between them have said that they want to move to the island this year.
        The council will look at the numbers again in 2029.
        """)
        .Then("2026-04-14T13:00Z",
            ("The school on the island of Vesteroy will stay open for at least three more years.\n",
                "The school on the island of Vesteroy will stay open for at least three more years.\n“A place without a school is a place without a future,” said Jon Vestby, who has two daughters in the upper class.\n"),
            ("will start in August together with a new headmistress.\n“A place without a school is a place without a future,” said Jon Vestby, who has two daughters in the upper class.\n",
                "will start in August together with a new headmistress.\n"))
        .Then("2026-04-15T07:10Z",
            ("Parents voted against the plan by twenty-six to one in March, and collected money for a second teacher, who will start in August together with a new headmistress.",
                "Parents voted against the plan by twenty-six to one in March. They collected money for a second teacher, who will start in August together with a new headmistress."))
        .Then("2026-04-16T15:30Z",
            ("The council will look at the numbers again in 2029.",
                "The council will look at the numbers again in the spring of 2029."));
}

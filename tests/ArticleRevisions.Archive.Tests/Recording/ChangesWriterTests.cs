using ArticleRevisions.Archive.Recording;
using ArticleRevisions.Archive.Tests.Databases;
using ArticleRevisions.Diffing;

namespace ArticleRevisions.Archive.Tests.Recording;

public sealed class ChangesWriterTests
{
    private const string Long = "The committee that was set up after the flood of the previous spring, and whose members come from all nine towns along the river, has met twice since then.";

    public static TheoryData<string, string[], string, string[]> Pairs => new()
    {
        { "Storm", ["It killed 12 sheep on 3 May."], "Storm in \"May\"", ["It killed 47 sheep on 4 May.", "No \\ one was hurt."] },
        { "Storm", ["It came at night. It took the roofs off."], "", ["It came at night and took the roofs off."] },
        { "Storm", [Long, "The mayor may resign."], "Storm", ["The mayor will not resign."] },
        { "Storm", ["One came early in the day.", "Two came at noon, with a “loud” bang.", "Three never came at all, said Ann Lee."], "Storm",
            ["Two came at noon, with a “loud” bang.", "Three never came at all, said Bo Lee.", "One came early in the day."] },
        { "Storm", ["The storm\0 took the roofs.", "A half \ud83d pair."], "Storm", ["The storm\0 took all roofs.", "A half \ud83d pair stays."] },
        { "Sturm", ["Der Bürgermeister kommt."], "Sturm", ["Der Bürgermeister kommt nicht 😀.", "Correction: An earlier version gave the wrong day."] },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_written_is_read_as_it_was(string headline, string[] before, string newHeadline, string[] after)
    {
        var changes = RevisionChanges.Of(ArticleDiffer.Compare(Watched.Text(headline, before), Watched.Text(newHeadline, after)));

        var read = ChangesReader.Read(ChangesWriter.Write(changes));

        Assert.Equal(Packing.Write(changes), Packing.Write(read));
    }

    [Fact]
    public void Links_numbers_and_moves_come_back()
    {
        var sentence = new Sentence(3, 1, BlockKind.Quote, new TextSpan(4, 9), "A few", " ") { Links = [new BlockLink(0, 1, "https://news.example/a"), new BlockLink(2, 5, "b")] };
        var changes = new RevisionChanges(
            [new FieldEdit(ArticleField.Byline, null, "Ann", [], [new KindFinding(Kind.Name, null, "Ann")], Significance.Minor, [new SignificanceReason("a rule of tomorrow", "+ Ann")])],
            [
                new Edit
                {
                    Operation = EditOperation.Moved,
                    Before = [sentence],
                    After = [sentence with { Index = 0, Block = 0, Links = [] }],
                    Words = [new WordEdit(new TextSpan(0, 1), new TextSpan(0, 1))],
                    Move = new Move(2, MoveDirection.Down, 7),
                    Kinds = [new KindFinding(Kind.Number, "1.50", "2", new NumberChange(1.50m, 2m, null)), new KindFinding(Kind.Content, "A few", null)],
                    Significance = Significance.Substantive,
                    Reasons = [new SignificanceReason("number-changed", "1.50 → 2"), new SignificanceReason("content-removed", "of its own")],
                },
            ],
            [0]);

        Assert.Equal(Packing.Write(changes), Packing.Write(ChangesReader.Read(ChangesWriter.Write(changes))));
    }

    [Fact]
    public void The_numbers_of_the_form_are_those_of_the_first_day()
    {
        // What is kept has these numbers in it: a member goes to the end, or the form gets another version.
        Assert.Equal(["Unchanged", "Inserted", "Deleted", "Replaced", "Moved", "Split", "Merged"], Enum.GetNames<EditOperation>());
        Assert.Equal(["Paragraph", "Heading", "ListItem", "Quote", "Caption", "Note"], Enum.GetNames<BlockKind>());
        Assert.Equal(["Cosmetic", "Minor", "Substantive"], Enum.GetNames<Significance>());
        Assert.Equal(["Headline", "Standfirst", "Byline"], Enum.GetNames<ArticleField>());
        Assert.Equal(["Up", "Down"], Enum.GetNames<MoveDirection>());
        Assert.Equal(["Born", "Edited", "Split", "Merged", "Restored", "Recut"], Enum.GetNames<WordingOrigin>());
        Assert.Equal(
            ["Number", "Date", "Name", "Quotation", "Attribution", "Hedge", "Negation", "Link", "Headline", "Spelling", "Punctuation", "Typography", "Template", "Wording", "Content"],
            Enum.GetNames<Kind>());
        Assert.Equal("name-changed", ChangesVocabulary.Rules[0]);
        Assert.Equal("speaker-changed", ChangesVocabulary.Rules[25]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,[]]")]
    [InlineData("[1,[],[[3]],[]]")]
    [InlineData("[1,[],[],[\"x\"]]")]
    [InlineData("[2,[],[],[]]")]
    public void What_is_no_form_of_ours_is_said_to_be_damaged_or_newer(string written) =>
        Assert.Throws<ArchiveException>(() => ChangesReader.Read(System.Text.Encoding.UTF8.GetBytes(written)));
}

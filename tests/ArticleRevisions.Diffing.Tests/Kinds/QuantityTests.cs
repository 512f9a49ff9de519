namespace ArticleRevisions.Diffing.Tests.Kinds;

/// <summary>Numbers and dates in the forms that articles print.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("It takes 3-5 days.", "It takes 3-8 days.", 5, 8, "days")]
    [InlineData("Between 10 and 20 people came.", "Between 10 and 30 people came.", 20, 30, null)]
    [InlineData("The vote passed 52-48.", "The vote passed 52-47.", 48, 47, null)]
    [InlineData("A 25-year-old man died.", "A 26-year-old man died.", 25, 26, null)]
    [InlineData("He got a three-year term.", "He got a four-year term.", 3, 4, null)]
    [InlineData("The €1.5bn deal closed.", "The €15bn deal closed.", 1_500_000_000, 15_000_000_000, "€")]
    [InlineData("It rose by 1.5 percent.", "It rose by 2.5 percent.", 1.5, 2.5, "%")]
    [InlineData("She came in 3rd.", "She came in 4th.", 3, 4, null)]
    [InlineData("He led twice (12 to 3).", "He led twice (12 to 5).", 3, 5, null)]
    public void A_number_is_compared_by_value_and_unit(string before, string after, double from, double to, string? unit)
    {
        var number = Assert.Single(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Number).Number;

        Assert.Equal(new NumberChange((decimal)from, (decimal)to, unit), number);
        Assert.Equal((decimal)to - (decimal)from, number!.Difference);
        Assert.Equal((decimal)to / (decimal)from, number.Ratio);
    }

    [Theory]
    [InlineData("The firm runs version 2.4.1 now.", "The firm runs version 2.4.2 now.")]
    [InlineData("A third of voters agreed.", "Half of voters agreed.")]
    [InlineData("Two-thirds of voters agreed.", "Three-quarters of voters agreed.")]
    [InlineData("Hundreds of people came.", "Thousands of people came.")]
    public void Releases_shares_and_amounts_are_numbers_without_a_value(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Number, Number: null });
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Theory]
    [InlineData("It cost $5 in all.", "It cost €5 in all.")]
    [InlineData("It lies 5 miles away.", "It lies 5 kilometers away.")]
    [InlineData("It fell by 5 percent.", "It fell by 5 points.")]
    public void The_same_figure_of_another_unit_is_a_number_that_changed(string before, string after)
    {
        var edit = Rewording.Of(before, after);

        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Number, Number: null });
        Assert.Equal(Significance.Substantive, edit.Significance);
    }

    [Fact]
    public void First_and_second_of_a_thing_are_an_order()
    {
        var number = Assert.Single(
            Rewording.Of("He was the first victim of the storm.", "He was the second victim of the storm.").Kinds, k => k.Kind == Kind.Number).Number;

        Assert.Equal(new NumberChange(1, 2, null), number);
    }

    [Theory]
    [InlineData("First, the road must dry.", "The road must dry.")]
    [InlineData("It is listed as CVE-2024-1234.", "It is listed as CVE-2024-5678.")]
    [InlineData("The aims are order and calm.", "The aims are 1) order and 2) calm.")]
    [InlineData("No one knew why.", "Nobody knew why.")]
    [InlineData("A twenty-five-year-old man died.", "A 25-year-old man died.")]
    [InlineData("He won 12 million dollars.", "He won $12 million.")]
    [InlineData("Nine out of 10 agreed.", "Nine out of ten agreed.")]
    [InlineData("Twelve people came.", "12 people came.")]
    public void What_is_no_quantity_or_the_same_count_is_no_changed_number(string before, string after) =>
        Assert.DoesNotContain(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Number);

    [Theory]
    [InlineData("en", "They meet at 3 p.m. today.", "They meet at 5 p.m. today.", "3 p.m.", "5 p.m.")]
    [InlineData("en", "The law passed in 2019.", "The law passed in 2018.", "2019", "2018")]
    [InlineData("en", "The ministers meet on Friday.", "The ministers meet on Monday.", "Friday", "Monday")]
    [InlineData("de", "Das Treffen ist am Montag.", "Das Treffen ist am Dienstag.", "Montag", "Dienstag")]
    [InlineData("fr", "Le vote a lieu le lundi.", "Le vote a lieu le mardi.", "lundi", "mardi")]
    [InlineData("es", "La reunión es el lunes.", "La reunión es el martes.", "lunes", "martes")]
    public void A_date_carries_what_it_was_and_what_it_is(string language, string before, string after, string from, string to)
    {
        var date = Assert.Single(Rewording.Of(before, after, language).Kinds, k => k.Kind == Kind.Date);

        Assert.Equal((from, to), (date.Before, date.After));
    }

    [Theory]
    [InlineData("He was born on May 4.", "He was born on 4 May.")]
    [InlineData("It opens Sept. 3.", "It opens September 3.")]
    [InlineData("It opens at 3:00 p.m.", "It opens at 15:00.")]
    public void Another_form_of_the_same_day_is_no_changed_date(string before, string after) =>
        Assert.DoesNotContain(Rewording.Of(before, after).Kinds, k => k.Kind == Kind.Date);

    [Fact]
    public void The_year_of_a_copyright_line_is_a_date_and_yet_furniture()
    {
        var edit = Rewording.Of("© 2019 Lindholm Press", "© 2022 Lindholm Press");

        Assert.Contains(edit.Kinds, k => k is { Kind: Kind.Date, Before: "2019", After: "2022" });
        Assert.Equal(Significance.Cosmetic, edit.Significance);
    }
}

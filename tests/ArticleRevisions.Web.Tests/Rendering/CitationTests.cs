using ArticleRevisions.Web.Rendering;

namespace ArticleRevisions.Web.Tests.Rendering;

public sealed class CitationTests
{
    private const string Permanent = "https://changes.example/articles/7/compare/0123456789abcdef..fedcba9876543210";

    private static readonly Citation Plain = new()
    {
        Title = "Changes to “Quay opens”, The Harbour, between snapshots 1 and 2",
        Author = "ArticleRevisions",
        Headline = "Quay opens",
        Publication = "The Harbour",
        Source = "https://harbour.example/quay?a=1&b=2",
        Address = Permanent,
        Seen = new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.Zero),
        Accessed = new DateTimeOffset(2026, 11, 6, 0, 30, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Apa_names_the_day_of_access_and_the_permanent_address() => Assert.Equal(
        $"ArticleRevisions. (2026, March 1). Changes to “Quay opens”, The Harbour, between snapshots 1 and 2. ArticleRevisions. Retrieved November 6, 2026, from {Permanent}",
        Plain.Apa());

    [Fact]
    public void Bibtex_is_one_entry_with_a_key_of_its_own() => Assert.Equal(
        $$"""
        @misc{articlerevisions-7-compare-0123456789abcdef-fedcba9876543210,
          author = {ArticleRevisions},
          title = {Changes to “Quay opens”, The Harbour, between snapshots 1 and 2},
          year = 2026,
          month = mar,
          publisher = {ArticleRevisions},
          url = {{{Permanent}}},
          urldate = {2026-11-06}
        }
        """,
        Plain.BibTeX());

    [Fact]
    public void Wikipedia_gets_the_article_with_our_page_as_its_archived_copy() => Assert.Equal(
        "{{cite web |title=Quay opens |url=https://harbour.example/quay?a=1&b=2 |website=The Harbour |archive-url=" + Permanent
        + " |archive-date=2026-03-01 |url-status=live |access-date=2026-11-06}}",
        Plain.Wikipedia());

    [Fact]
    public void A_headline_stays_text_in_bibtex()
    {
        var entry = (Plain with { Title = "A } 100 % \\input{x} of #1_a & ~b^c $d\r\nnext" }).BibTeX();

        Assert.Contains(
            @"title = {A \textbraceright{} 100 \% \textbackslash{}input\textbraceleft{}x\textbraceright{} of \#1\_a \& \textasciitilde{}b\textasciicircum{}c \$d next},",
            entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Fact]
    public void A_headline_stays_text_in_a_wiki_template()
    {
        var template = (Plain with { Headline = "A | url=x }} {{delete}} [[File:a]] <ref> ''b'' ~~~~\n* c http://d" }).Wikipedia();
        var title = template[template.IndexOf("title=", StringComparison.Ordinal)..template.IndexOf(" |url=", StringComparison.Ordinal)]["title=".Length..];

        Assert.DoesNotContain(title, c => "|{}[]<>'~:*=".Contains(c, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', title);
    }

    [Fact]
    public void An_address_cannot_leave_its_place()
    {
        var template = (Plain with { Source = "https://harbour.example/a|b}}{{c [d]" }).Wikipedia();

        Assert.Contains("url=https://harbour.example/a%7Cb%7D%7D%7B%7Bc%20%5Bd%5D |website", template, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_on_the_web_is_cited_by_our_address_alone()
    {
        var template = (Plain with { Source = "history:quay" }).Wikipedia();

        Assert.Contains("url=" + Permanent, template, StringComparison.Ordinal);
        Assert.DoesNotContain("archive-url", template, StringComparison.Ordinal);
    }
}

using ArticleRevisions.Diffing;

namespace ArticleRevisions.Capture.Tests.Extraction;

/// <summary>What pages do with their text, one phenomenon a test: each says which blocks are the article.</summary>
public sealed class PhenomenaTests
{
    private const string Bridge = "The council voted on Tuesday to close the harbour bridge for repairs.";
    private const string Cracks = "Engineers found cracks in two of its four piers, and nobody knows since when.";
    private const string October = "It will open again in October, or so the council hopes today.";

    public static TheoryData<string, string, string[]> Pages => new()
    {
        { "an embedded post between paragraphs is a quotation", $"<p>{Bridge}</p><blockquote class=\"twitter-tweet\"><p>The bridge is shut. Take the ford road.</p>— Harbour Office (@harbour) <a href=https://x.example/1>March 4</a></blockquote><p>{Cracks}</p>",
            [Bridge, "quote: The bridge is shut. Take the ford road.", "quote: — Harbour Office (@harbour) March 4", Cracks] },
        { "a table of figures is read line by line", $"<p>{Bridge}</p><table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>3</td></tr><tr><td>South</td><td>11</td></tr></table><p>{Cracks}</p>",
            [Bridge, "Pier Cracks", "North 3", "South 11", Cracks] },
        { "captions and credits are no text", $"<p>{Bridge}</p><figure><img src=b.jpg><figcaption>The bridge on Monday, seen from the quay. Photograph: M. Ode</figcaption></figure><p>{Cracks}</p>", [Bridge, Cracks] },
        { "a headline said twice is said once", $"<h2>Bridge shut for repairs</h2><p>{Bridge}</p><p>{Cracks}</p>", [Bridge, Cracks] },
        { "lists of the article stay, of any sort", $"<p>{Bridge}</p><ol><li>Close the bridge on Monday;</li><li>open the ford road.</li></ol><dl><dt>Ferry</dt><dd>Runs every twenty minutes.</dd></dl><p>{Cracks}</p>",
            [Bridge, "listitem: Close the bridge on Monday;", "listitem: open the ford road.", "listitem: Ferry", "listitem: Runs every twenty minutes.", Cracks] },
        { "line breaks part paragraphs", $"<div>{Bridge}<br><br>{Cracks}<br/>{October}</div>", [Bridge, Cracks, October] },
        { "a line break inside a sentence parts nothing", $"<p>{Bridge}</p><p>Engineers found cracks in two of its four piers,<br>and nobody knows since when.</p>", [Bridge, Cracks] },
        { "inline markup cuts no word", $"<p>The coun<b>cil</b> voted on <em>Tuesday</em> to close the <a href=/harbour>harbour</a> bridge for repairs.</p><p>{Cracks}</p>", [Bridge, Cracks] },
        { "hidden text is not read", $"<p>{Bridge}</p><p hidden>Nobody is meant to see this sentence on the page, or so it says.</p><p style=\"display:none\">Nor is anybody meant to see this other one over here.</p><p>{Cracks}</p>", [Bridge, Cracks] },
        { "text for subscribers stands hidden until a script shows it", $"<div itemprop=articleBody><p>{Bridge}</p><div style=\"display:none\"><p>{Cracks}</p><p>{October}</p><p>The mayor, who had warned of this for years, said nothing on Tuesday.</p></div></div>",
            [Bridge, Cracks, October, "The mayor, who had warned of this for years, said nothing on Tuesday."] },
        { "a drop cap is the first letter of its word", $"<p><span class=dropcap>T</span>he council voted on Tuesday to close the harbour bridge for repairs.</p><p>{Cracks}</p>", [Bridge, Cracks] },
        { "questions and answers of an interview", $"<p>{Bridge}</p><p><b>Who pays?</b></p><p>The county pays one half, and the town the other.</p><p><b>And if not?</b></p><p>Then we close it for good, and build a ferry.</p>",
            [Bridge, "Who pays?", "The county pays one half, and the town the other.", "And if not?", "Then we close it for good, and build a ferry."] },
        { "the mark at the end of a story is no text", $"<p>{Bridge}</p><p>{Cracks}</p><p>■</p>", [Bridge, Cracks] },
        { "entities are letters", "<p>The caf&eacute; by the bridge charges &pound;3 &mdash; it was &#163;2 &amp; a smile before.</p>" + $"<p>{Cracks}</p>", ["The café by the bridge charges £3 — it was £2 & a smile before.", Cracks] },
        { "right to left", "<p dir=rtl>قال المجلس يوم الثلاثاء إن الجسر سيغلق للإصلاح حتى شهر أكتوبر المقبل.</p><p dir=rtl>هل يعرف أحد متى ظهرت الشقوق في الدعامتين الشمالية والجنوبية من الجسر؟</p>",
            ["قال المجلس يوم الثلاثاء إن الجسر سيغلق للإصلاح حتى شهر أكتوبر المقبل.", "هل يعرف أحد متى ظهرت الشقوق في الدعامتين الشمالية والجنوبية من الجسر؟"] },
        { "without spaces between words", "<p>市議会は火曜日、港の橋を修理のため閉鎖することを決めた。</p><p>技術者は四本の橋脚のうち二本にひびを見つけたという。</p>",
            ["市議会は火曜日、港の橋を修理のため閉鎖することを決めた。", "技術者は四本の橋脚のうち二本にひびを見つけたという。"] },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_page_is_read_as_a_reader_would(string phenomenon, string body, string[] expected)
    {
        var text = NewsPage.Read($"<html lang=en><head><title>Bridge shut for repairs</title></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge shut for repairs</h1>{body}</article><footer>© The Courier</footer></body></html>");

        Assert.True(expected.SequenceEqual(text.Blocks.Select(Shown)), $"{phenomenon}: {string.Join(" | ", text.Blocks.Select(Shown))}");
        Assert.Equal("Bridge shut for repairs", text.Headline);
    }

    private static string Shown(Block block) => block.Kind is BlockKind.Paragraph ? block.Text : $"{block.Kind.ToString().ToLowerInvariant()}: {block.Text}";
}

using System.Collections.Frozen;

namespace ArticleRevisions.Archive.Searching;

/// <summary>
/// Latin, Greek and Cyrillic letters without their accents, after the compatibility decompositions of the Unicode Character
/// Database, and the usual spellings of letters that have none. The product runs without ICU, where
/// <see cref="string.Normalize()"/> leaves every text as it is.
/// </summary>
internal static class Accents
{
    private static readonly FrozenDictionary<char, string> Plain = Letters()
        .Select(line => line.Split(':')).SelectMany(line => line[1].Select(c => (Accented: c, Plain: line[0]))).ToFrozenDictionary(p => p.Accented, p => p.Plain);

    /// <summary>A small letter without its accent; null when it has none, empty for an accent that stands alone.</summary>
    public static string? Of(char letter) => letter is >= '\u0300' and <= '\u036F' ? "" : Plain.GetValueOrDefault(letter);

    private static string[] Letters() =>
    [
        "0:０",
        "1:１",
        "2:２",
        "3:３",
        "4:４",
        "5:５",
        "6:６",
        "7:７",
        "8:８",
        "9:９",
        "a:àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ",
        "ae:ǣǽæ",
        "aʾ:ẚ",
        "b:ḃḅḇｂ",
        "c:çćĉċčḉｃ",
        "d:ďḋḍḏḑḓｄđ",
        "dz:ǆǳ",
        "e:èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ",
        "f:ḟｆ",
        "ff:ﬀ",
        "ffi:ﬃ",
        "ffl:ﬄ",
        "fi:ﬁ",
        "fl:ﬂ",
        "g:ĝğġģǧǵḡｇ",
        "h:ĥȟḣḥḧḩḫẖｈħ",
        "i:ìíîïĩīĭįǐȉȋḭḯỉịｉı",
        "ij:ĳ",
        "j:ĵǰｊ",
        "k:ķǩḱḳḵｋ",
        "l:ĺļľḷḹḻḽｌł",
        "lj:ǉ",
        "m:ḿṁṃｍ",
        "n:ñńņňǹṅṇṉṋｎ",
        "nj:ǌ",
        "o:òóôõöōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏø",
        "oe:œ",
        "p:ṕṗｐ",
        "q:ｑ",
        "r:ŕŗřȑȓṙṛṝṟｒ",
        "s:śŝşšſșṡṣṥṧṩẛｓ",
        "ss:ß",
        "st:ﬅﬆ",
        "t:ţťțṫṭṯṱẗｔŧ",
        "th:þ",
        "u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ",
        "v:ṽṿｖ",
        "w:ŵẁẃẅẇẉẘｗ",
        "x:ẋẍｘ",
        "y:ýÿŷȳẏẙỳỵỷỹｙ",
        "z:źżžẑẓẕｚ",
        "ʒ:ǯ",
        "ʹ:ʹ",
        "ʼn:ŉ",
        "α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ",
        "β:ϐ",
        "ε:έϵἐἑἒἓἔἕὲέ",
        "η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ",
        "θ:ϑ",
        "ι:ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ",
        "κ:ϰ",
        "ο:όὀὁὂὃὄὅὸό",
        "π:ϖ",
        "ρ:ϱῤῥ",
        "σ:ϲς",
        "υ:ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ",
        "φ:ϕ",
        "ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ",
        "а:ӑӓ",
        "г:ѓ",
        "е:ѐёӗ",
        "ж:ӂӝ",
        "з:ӟ",
        "и:йѝӣӥ",
        "к:ќ",
        "о:ӧ",
        "у:ўӯӱӳ",
        "ч:ӵ",
        "ы:ӹ",
        "э:ӭ",
        "і:ї",
        "ѵ:ѷ",
        "ә:ӛ",
        "ө:ӫ",
    ];
}

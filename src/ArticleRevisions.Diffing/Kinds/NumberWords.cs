using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Kinds;

/// <summary>Numbers in words: English composed, other languages by their common single words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Scales = Table(
        "hundred 100 thousand 1000 million 1000000 millions 1000000 billion 1000000000 trillion 1000000000000 tausend 1000 millionen 1000000 " +
        "milliarde 1000000000 milliarden 1000000000 mille 1000 milliard 1000000000 milliards 1000000000 mil 1000 millón 1000000 millones 1000000 " +
        "bn 1000000000 mn 1000000 mio 1000000 mrd 1000000000 k 1000 m 1000000 tn 1000000000000");

    private static readonly FrozenDictionary<string, decimal> Values = Table(
        "zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 " +
        "seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dozen 12 " +
        "zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 " +
        "achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 dutzend 12 " +
        "deux 2 trois 3 quatre 4 cinq 5 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 " +
        "quarante 40 cinquante 50 soixante 60 cent 100 cents 100 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 " +
        "trece 13 catorce 14 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100");

    private static readonly FrozenDictionary<string, decimal> Ordinals = Table(
        "third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 dritte 3 dritten 3 vierte 4 vierten 4 fünfte 5 " +
        "troisième 3 quatrième 4 tercero 3 tercera 3 cuarto 4");

    private static readonly FrozenSet<string> Amounts =
        new[] { "dozens", "hundreds", "thousands", "half", "twice", "double", "doubled", "tripled", "dutzende", "hunderte", "tausende", "centaines", "milliers", "cientos", "miles" }
            .ToFrozenSet(StringComparer.Ordinal);

    // Words of one language that are something else in another ("once", "miles", "elf", "cent", "six" in French is English's).
    private static readonly FrozenDictionary<string, string> OnlyIn =
        "once es miles es cent fr cents fr elf de acht de quince es dos es seize fr cinq fr dix fr mil es mille fr"
            .Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = Scales.Keys.Concat(Values.Keys).Concat(Ordinals.Keys).Concat(Amounts).Concat(["one", "a", "first", "second"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>False for a word that no number in words begins with, so that most words need no further look.</summary>
    public static bool MayCount(string folded) => All.Contains(folded) || folded.Contains('-', StringComparison.Ordinal);

    public static bool TryScale(string folded, out decimal scale) => Scales.TryGetValue(folded, out scale);

    /// <summary>The value of one word or of a hyphened pair ("forty-seven"); null for anything else.</summary>
    public static decimal? ValueOf(string folded, string language)
    {
        if (OnlyIn.TryGetValue(folded, out var only) && only != language)
            return null;
        if (Values.TryGetValue(folded, out var value) || Ordinals.TryGetValue(folded, out value))
            return value;
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && Values.TryGetValue(folded[..hyphen], out var tens) && tens is >= 20 and < 100)
        {
            if (folded[(hyphen + 1)..] is "one" or "first")
                return tens + 1;
            if (ValueOf(folded[(hyphen + 1)..], language) is { } ones and < 10)
                return tens + ones;
        }

        // "three-year", "twenty-five-year-old".
        hyphen = folded.LastIndexOf('-');
        return hyphen > 0 && !IsFraction(folded[(hyphen + 1)..]) ? ValueOf(folded[..hyphen], language) : null;
    }

    public static bool IsAmount(string folded, string language) =>
        (folded.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && IsFraction(folded[(hyphen + 1)..]) && (Values.ContainsKey(folded[..hyphen]) || folded.StartsWith("one-", StringComparison.Ordinal)))
        || Amounts.Contains(folded) && (!OnlyIn.TryGetValue(folded, out var only) || only == language);

    private static bool IsFraction(string word) => word is "third" or "thirds" or "quarter" or "quarters" or "half" or "halves" or "fifth" or "fifths" or "fourths" or "tenth" or "tenths";

    private static FrozenDictionary<string, decimal> Table(string pairs)
    {
        var parts = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < parts.Length; i += 2)
            table[parts[i]] = decimal.Parse(parts[i + 1], System.Globalization.CultureInfo.InvariantCulture);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

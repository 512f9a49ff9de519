using System.Collections.Frozen;

namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>The rules of the languages we know, and the guess when a text does not say its language.</summary>
internal static class Languages
{
    private const int GuessedCharacters = 20_000;

    private static readonly FrozenDictionary<string, LanguageRules> ByTag = new (LanguageRules Rules, string Tags)[]
    {
        (EnglishRules.Rules, "en"),
        (GermanicRules.German, "de lb"),
        (GermanicRules.Dutch, "nl af fy"),
        (GermanicRules.Danish, "da"),
        (GermanicRules.Norwegian, "no nb nn is fo"),
        (GermanicRules.Swedish, "sv"),
        (GermanicRules.Finnish, "fi et"),
        (RomanceRules.French, "fr oc"),
        (RomanceRules.Spanish, "es ca eu"),
        (RomanceRules.Portuguese, "pt gl"),
        (RomanceRules.Italian, "it"),
        (EasternRules.Russian, "ru be"),
        (EasternRules.Ukrainian, "uk"),
        (EasternRules.Bulgarian, "bg mk"),
        (EasternRules.Kazakh, "kk ky"),
        (EasternRules.Polish, "pl"),
        (EasternRules.Czech, "cs sk"),
        (EasternRules.Greek, "el"),
        (EasternRules.Malayalam, "ml"),
    }.SelectMany(l => l.Tags.Split(' ').Select(tag => (Tag: tag, l.Rules)))
        .ToFrozenDictionary(p => p.Tag, p => p.Rules, StringComparer.OrdinalIgnoreCase);

    // Words that stand in nearly every paragraph of their language; one that two languages share votes for both.
    private static readonly FrozenDictionary<string, LanguageRules[]> FunctionWords = new (LanguageRules Rules, string Words)[]
    {
        (EnglishRules.Rules, "the and of to is was that with for are have this from they which would been his"),
        (GermanicRules.German, "der die und das ist nicht mit den von ein eine auf für sich dem des auch wird sind dass im zu"),
        (GermanicRules.Dutch, "de het een en van is dat niet op te zijn voor met die aan ook wordt naar bij door"),
        (GermanicRules.Danish, "det og at er en af til på med som ikke der den har et efter blev hun kunne af også"),
        (GermanicRules.Norwegian, "det og at er en av til på med som ikke den har et etter ble hun kunne også"),
        (GermanicRules.Swedish, "det och att är en av till på med som inte den har ett efter blev hon kunde också för"),
        (GermanicRules.Finnish, "ja on ei että se oli myös hän mutta kun ovat sen joka mukaan"),
        (RomanceRules.French, "le la les et une est que dans pour qui des du en au pas sur par avec ce il"),
        (RomanceRules.Spanish, "el la los las y que en del por con para una se su es no al lo como más"),
        (RomanceRules.Portuguese, "o a os as e que em do da por com para uma não se no na dos ao como mais é"),
        (RomanceRules.Italian, "il la di che e per una del della non con sono nel è i gli le un da alla"),
        (EasternRules.Russian, "и в не на что это как по для из он его к от за был было с"),
        (EasternRules.Ukrainian, "і в не на що це як до з та у для від його за був було про й"),
        (EasternRules.Bulgarian, "и в не на че това как от за се с да е са по към ще беше"),
        (EasternRules.Polish, "i w nie na że to jak do z się od dla jest po przez był co o"),
        (EasternRules.Czech, "a v na že je se to jak do z si od pro pre není nie po byl bol sa ako"),
        (EasternRules.Greek, "και το να του η της με για που από την ο στην των δεν είναι"),
    }.SelectMany(l => l.Words.Split(' ').Distinct().Select(word => (Word: word, l.Rules)))
        .GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Rules).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules for both sides of a comparison, so that equal blocks are cut alike.</summary>
    public static LanguageRules For(ArticleText before, ArticleText after) =>
        Known(after.Language) ?? Known(before.Language) ?? Guess([.. after.Blocks, .. before.Blocks]);

    /// <summary>The rules for a tag such as <c>de-AT</c>; English, whose list is the longest, when it is not known.</summary>
    public static LanguageRules For(string? language) => Known(language) ?? EnglishRules.Rules;

    private static LanguageRules? Known(string? language) =>
        string.IsNullOrEmpty(language) ? null : ByTag.GetValueOrDefault(language.Split('-', '_')[0], EnglishRules.Rules);

    private static LanguageRules Guess(IReadOnlyList<Block> blocks)
    {
        var votes = new Dictionary<LanguageRules, int>();
        var lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var read = 0;
        foreach (var block in blocks)
        {
            // A single block can be megabytes long.
            var text = block.Text.AsSpan(0, Math.Min(block.Text.Length, GuessedCharacters));
            foreach (var range in text.Split(' '))
            {
                foreach (var rules in lookup.TryGetValue(text[range], out var found) ? found : [])
                    votes[rules] = votes.GetValueOrDefault(rules) + 1;
            }

            if ((read += text.Length) > GuessedCharacters)
                break;
        }

        return votes.Count == 0 ? EnglishRules.Rules : votes.MaxBy(v => v.Value).Key;
    }
}

using static ArticleRevisions.Diffing.Notices.StockPhrase;

namespace ArticleRevisions.Diffing.Notices;

/// <summary>How English-language publishers speak of a change without a label.</summary>
internal static class EnglishPhrases
{
    // What a publisher calls its own; a government has reports, a singer has versions, hence "this" or "our" before most of them.
    private const string Pieces =
        "(?:article|story|stories|post|piece|column|report|page|headline|caption|picture|photo|photograph|image|video|audio|graphic|chart|table|map|" +
        "newsletter|editorial|review|interview|obituary|analysis|essay|transcript|podcast|episode|item|dispatch|press\\s+release|entry|feature|profile|fact\\s*box|broadcast|blog|segment|op-ed|explainer|fact[\\s-]check)";

    private const string Written = "(?:article|story|stories|post|headline|caption|column|op-ed|obituary)";

    private const string Parts =
        "(?:sentence|paragraph|passage|line|reference|quotes?|quotation|figure|number|statistic|date|name|names|spelling|title|link|caption|headline|photo|picture|image|graphic|chart|map|error|errors|mistake|typo|statement|information|details?|section|wording|phrase)s?";

    private const string Changed = "(?:updated|corrected|amended|edited|changed|revised|clarified|modified|altered|retracted|withdrawn|fixed)";

    private const string Purpose = "(?:clarify|correct|reflect|remove|make|say|add|note|include|show|fix|state|delete|reword|explain|indicate|specify|better)";

    private const string Wrongly = "(?:incorrectly|inaccurately|erroneously|mistakenly|wrongly|falsely|misleadingly)";

    private const string Saying =
        "(?:stated|states?|said|says?|reported|reports?|identified|identif(?:y|ies)|gives?|describes?|refers?|referred|described|attributed|suggested|gave|listed|named|quoted|implied|spelled|spelt|claimed|noted|indicated|included|characteri[sz]ed|rendered|called|labell?ed|credited|dated|put|placed|calculated|summari[sz]ed|conflated)";

    private const string Misdone = "(?:misstated|misidentified|misspelled|misspelt|mischaracteri[sz]ed|misattributed|misquoted|misreported|misnamed|misdated|mislabell?ed|miscalculated|misrepresented|misplaced|misgendered)";

    private const string Mistakes = "(?:errors?|mistakes?|misunderstanding|confusion|omissions?|inaccurac(?:y|ies)|oversight)";

    // A few words may stand between the parts of a phrase.
    private const string Few = @"(?:[\w’'-]+\s+){0,3}";

    // "On Thursday" is how a newspaper speaks of its own pages.
    private const string Own =
        @"\b(?:this|our)\s+(?:[\w’'-]+\s+){0,3}" + Pieces + @"\b|\b(?:earlier|previous|original)\s+(?:version|headline|caption)s?\b|\bwe\b|\bin\s+some\s+(?:copies|editions)\b|\b(?:yesterday|today|last\s+\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s\s+(?:[\w’'-]+\s+){0,3}" + Pieces + @"\b" +
        @"|\b(?:article|story|report|obituary|picture|caption|column|review|profile|graphic|chart|map|headline)\b[^.!?]{0,60}\bon\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b";

    // "An article on Monday about …": a block that speaks of an article from its start.
    private static readonly PhrasePattern StartsWithArticle = Words(
        @"^\W*(?:an?|the|this|our|in|on|because|due|owing|we|several|two|some|last|yesterday|earlier)\b[^.!?]{0,90}\b(?:article|story|stories|caption|headline|column|editorial|obituary|item|review|version|dispatch|post|piece|photo|picture|photograph|graphic|chart|map|report|profile|interview|segment|broadcast|newsletter|essay)s?\b");

    private static readonly PhrasePattern OfThisArticle = Words(
        @"\b(?:this|our|the\s+(?:original|iplayer|online|print|web|current))\s+(?:[\w’'-]+\s+){0,2}(?:article|story|post|piece|column|report|page|headline|caption|episode|version|passage|item|review|interview|blog|graphic|chart|map|newsletter)\b|\ba\s+passage\b|\boriginal\s+version\b|\b(?:to|in|on|of)\s+the\s+(?:article|story|post)\b");

    private static readonly PhrasePattern IsWrong = Words(
        @"\b(?:" + Misdone + "|incorrect(?:ly)?|inaccurate(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|in\\s+error|this\\s+(?:article|story|post|piece|report|column))\\b");

    private const string Right =
        @"\b(?:in\s+fact|actually|should\s+have|apologi[sz]e|sorry|regrets?|correct(?:ed|ion)?|incorrect|wrong|error|mistake|rather\s+than|(?:is|was|are|were|did|has|had)(?:\s+not|n['’]t)|not)\b|;\s+(?:he|she|it|they)\s+(?:is|was|are|were|has|had)\b|\.\s+(?:he|she|it|they)\s+(?:is|was|are|were|has|had)\b";

    private static readonly PhrasePattern SetsRight = Words(Right);

    // Anybody can say that a report was wrong; a publisher says it of its own, or says what is right.
    private static readonly PhrasePattern OwnOrRight = Words(Own + "|" + Right);

    // Posts on social media, and what somebody "said" of a report.
    private static readonly PhrasePattern OfOthers = Words(
        @"\b(?:facebook|twitter|instagram|tiktok|reddit|youtube|telegram|whatsapp|viral|social\s+media)\b|\b(?:newspaper|paper|magazine|network|broadcaster|outlet|website|agency|bbc|post|times)\s+(?:later\s+|has\s+|had\s+|also\s+|since\s+)?(?:issued|apologi[sz]ed|published|retracted|corrected|printed|ran|said)\b|,\s+(?:[\w’'-]+\s+){1,4}(?:said|says|told\s+[^.!?]{1,40})[.]?\s*$");

    // Interviews are edited before they appear.
    private static readonly PhrasePattern ForLength = Words(@"\b(?:edited|condensed|shortened|abridged)\b[^.!?]{0,40}\bfor\s+(?:length|clarity|brevity|style|space|publication|grammar)\b");

    public static IReadOnlyList<PhraseGroup> All { get; } =
    [
        // The version before.
        new(
            "version|headline|caption",
            Of($@"\b(?:earlier|previous|original|prior|initial|first|older|past)\s+(?:[\w-]+\s+){{0,2}}(?:version|headline|caption|edition|draft|photo|photograph|graphic|chart|map|subheading)s?\s+(?:of|on|to|in|with|for|accompanying)\s+(?:(?:this|our)\s+{Few}{Pieces}|(?:the|an?|some)\s+{Few}{Written})\b"),
            Of($@"\b(?:earlier|previous|prior|original)\s+(?:version|headline|caption|post)s?\s+(?:also\s+)?(?:{Saying}|{Wrongly}|{Misdone}|had|contained|used|omitted|showed)\b", IsWrong),
            Of(@"\b(?:earlier|previous)\s+(?:version|headline|caption)s?\b", Words(@"\b(?:misstated|misidentified|misspelled|incorrectly|inaccurately|mistakenly|wrongly|this\s+(?:article|story|post|piece|report|column))\b"))),
        // The first publication.
        new(
            "as originally|as broadcast|as previously|as published|as first p",
            Of($@"\bas\s+(?:(?:originally|first|initially|previously)\s+)?(?:published|posted|broadcast|written|reported|aired)\b[^.!?]{{0,30}}\b(?:this|the|our)\s+{Few}{Pieces}\b")),
        // What was done to it.
        new(
            "updated|correct|amend|edited|changed|revised|clarif|modified|altered|retract|withdrawn|fixed|removed|replaced|deleted",
            Of($@"\b(?:this|our)\s+{Few}{Pieces}\s+(?:was|has|have|had)\s+(?:since\s+|also\s+|now\s+|later\s+|subsequently\s+)?(?:been\s+)?(?:since\s+|also\s+|last\s+|later\s+|slightly\s+|subsequently\s+)?{Changed}\b", unless: ForLength),
            Of($@"(?:^\W*|[.!?;:]\s+|\band\s+)the\s+(?:article|story|post|headline|caption|column)\s+(?:has|have)\s+(?:since\s+|also\s+|now\s+)?been\s+(?:since\s+|also\s+)?{Changed}\b"),
            Of($@"\bthe\s+(?:article|story|post|headline|caption|column)\s+(?:was|has|have|had)\s+(?:since\s+|also\s+|now\s+)?(?:been\s+)?(?:since\s+|also\s+)?(?:updated|corrected|amended|revised|clarified|retracted|withdrawn)\b"),
            Of($@"\b(?:this|our)\s+{Few}{Pieces}\b[^!?]{{0,80}}\b(?:published|posted|appeared|ran|developing\s+story|breaking\s+news\s+story)\b[^!?]{{0,60}}\b(?:and|it|which)\s+(?:was|has)\s+(?:since\s+|later\s+|also\s+)?(?:been\s+)?(?:last\s+)?{Changed}\b"),
            Of($@"\bthis\s+is\s+an?\s+(?:\w+\s+){{0,3}}story\b[^!?]{{0,40}}\bhas\s+been\s+{Changed}\b"),
            Of($@"^\W*(?:this\s+)?(?:article|story|post|piece|report|review|column|headline|caption)\s+(?:has\s+(?:since\s+)?been\s+|was\s+)?(?:updated|corrected|amended|revised|clarified|retracted|withdrawn)(?:\s+(?:to|with|on|at|by|throughout|after|because|following|in)\b|\s*[.,;:]|\s+\d|\s*$)"),
            Of($@"\b(?:has|have)\s+(?:since\s+|also\s+|now\s+)?been\s+{Changed}\s+(?:to\s+(?:more\s+\w+\s+)?{Purpose}\b|because\b)", OfThisArticle),
            Of($@"\bhas\s+since\s+been\s+{Changed}\b", OfThisArticle),
            Of($@"^\W*(?:the|this|a|an)\s+{Few}{Parts}\b[^.!?]{{0,80}}\b(?:has|have)\s+(?:since\s+|now\s+|also\s+)?been\s+(?:corrected|amended|updated|clarified|fixed|removed|replaced|deleted|added|changed|reworded)\b", OfThisArticle),
            Of($@"^\W*(?:the|this|a)\s+{Few}(?:headline|caption|photo|photograph|graphic|chart|transcript|sentence|paragraph|audio|byline)\s+(?:\w+\s+){{0,4}}(?:has|have)\s+(?:since\s+|now\s+|also\s+)?been\s+(?:corrected|amended|clarified|fixed|updated|replaced)\b"),
            Of($@"\b(?:we|i)\s*(?:['’]ve|\s+have|\s+has)?\s+(?:since\s+|also\s+|now\s+)?{Changed}\s+(?:(?:this|our)\s+(?:[\w’'-]+\s+){{0,2}}{Pieces}|the\s+(?:article|story|post|headline|caption|column))\b"),
            Of($@"\b(?:we|i)\s*(?:['’]ve|\s+have)?\s+(?:since\s+|also\s+|now\s+)?(?:{Changed}|removed|deleted|replaced|reworded|added)\s+(?:an?|the|one|some|two|that|this|several)\s+{Few}{Parts}\s+(?:[\w’'-]+\s+){{0,6}}(?:in|of|to|from|on)\s+(?:this|our|the)\s+{Few}{Pieces}\b"),
            Of($@"^\W*(?:updated|amended|edited|corrected|changed|revised|clarified)\s+(?:(?:on\s+|at\s+|as\s+of\s+)?(?:\w+\.?,?\s+)?(?:\d[\w\s,.:@]{{0,40}}|\w{{2,6}}day)\s+)?(?:to\s+(?:more\s+\w+\s+)?{Purpose}\b|with\b|below\b|above\b|because\b|after\b|throughout\b|following\b)")),
        // That something was added to it, and which version it is.
        new(
            "correct|clarif|amend|this version|s note|updated v",
            Of(@"\b(?:correction|clarification|amendment|addendum|editor['’]s\s+note)s?\s+(?:has|have|was|were)\s+(?:since\s+|now\s+)?(?:been\s+)?(?:made|added|appended|issued)\b", OfThisArticle),
            Of($@"\bthis\s+(?:\w+\s+)?version\s+(?:corrects|clarifies|updates|removes|restores|deletes|adds|fixes)\b|\bthis\s+(?:is\s+an?\s+)?(?:corrected|amended|revised|updated)\s+version\b|\bthis\s+(?:story|article|post)\s+(?:corrects|removes|deletes)\s+(?:an?|the)\s+{Few}{Parts}\b")),
        // What was wrong with it.
        new(
            "misstat|misident|misspel|misquot|misattrib|mischarac|misreport|misnam|omitted",
            Of($@"\b{Misdone}\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of(@"\bomitted\s+(?:an?|the|one|several|two|part)\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of($@"\bwe\s+{Misdone}\b")),
        // That it was wrong.
        new(
            "correct|inaccura|erroneous|mistak|wrong|in error|should have|originally|previously|initially|as we had it|misspel|misstat|misident",
            Of($@"\b(?:{Wrongly}\s+{Saying}|{Saying}\s+{Wrongly})\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of($@"\b(?:gave|had|listed|used|included|contained|carried|provided|showed|featured|cited|published|mentioned)\s+(?:an?|the|some|several)\s+(?:incorrect|wrong|inaccurate|erroneous|mistaken|outdated|misleading)\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of(@"\b(?:incorrect|wrong)\s+(?:photo|photograph|picture|image|caption|headline|graphic|chart|map)\b", Words(@"\b(?:accompanied|was\s+(?:used|published|shown|printed|attached)|appeared|ran)\b")),
            Of(@"\b(?:published|printed|omitted|included|labell?ed|posted|run)\s+in\s+error\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of(@"\bshould\s+have\s+(?:said|read|been|stated|identified|noted|referred)\b", StartsWithArticle, OfOthers, OwnOrRight),
            Of($@"(?:\b(?:this|our)\s+{Few}{Pieces}|(?:^\W*|[.!?]\s+)the\s+{Written})\s+(?:originally|previously|initially|first|incorrectly|wrongly|mistakenly|inaccurately|erroneously)\s+(?:{Saying}|{Misdone}|made|had|used|contained|omitted|reported)\b", unless: OfOthers),
            Of(@"\bwe\s+were\s+(?:wrong|mistaken|incorrect)\s+(?:to|when\s+we)\s+(?:say|said|state|report|reported|describe|suggest|claim|attribute|include|identify|name|call|list)"),
            Of(@"\b(?:was|were)\s+(?:incorrect|inaccurate|misspelled|misspelt|misstated|misidentified)\b", Words(@"^\W*in\s+[^.!?]{3,80}\b(?:article|story|column|report|caption|version|review|profile|graphic)\b")),
            Of(@"\bas\s+we\s+had\s+it\b|\bwe\s+(?:wrongly|incorrectly|mistakenly|inaccurately|erroneously)\s+(?:said|stated|reported|described|referred|identified|named|gave|quoted|listed|wrote|attributed|called|credited)\b")),
        // What is right.
        new(
            "in fact|actually|should have|correct",
            Of($@"\b(?:this|our)\s+{Few}{Written}\b[^!?]{{0,40}}\b(?:said|says|we\s+sa(?:y|id)|stated|states|reported|suggested)\b", Words(@"\b(?:in\s+fact|actually|incorrect|that\s+(?:is|was)\s+(?:wrong|incorrect|not)|rather\s+than|should\s+have)\b|,\s+not\s"), OfOthers)),
        // Why it was wrong.
        new(
            "error|mistak|misunderst|correct|wrong",
            Of(@"(?:^\W*|[.!?]\s+)(?:because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of)\s+an?\s+(?:editing|reporting|typographical|transcription|copy|sub-?editing|subediting|proofreading|translation)\s+error\b"),
            Of(@"\b(?:because\s+of|due\s+to|owing\s+to)\s+(?:an?\s+)?(?:\w+(?:['’]s)?\s+)?(?:error|mistake|misunderstanding|incorrect\s+information|wrong\s+information)\b", Words($@"\b(?:this|our|an?\s+(?:earlier|previous))\s+{Few}(?:{Pieces}|version)\b|\b(?:caption|headline|photograph|photo|picture|picture\s+caption)\b[^.!?]{{0,60}}\b(?:was|were)\s+(?:shown|published|printed|used|misidentified|omitted)\b|^\W*(?:because|due|owing)\b[^.!?]{{0,60}},\s+the\s+(?:wrong|incorrect)\b"))),
        // In print, where an earlier page is named.
        new(
            " page|we said|we ref|we desc|we stated|we gave|we wrote|we rep|we mis|we confused",
            Of(@"\([^()]{2,100}\bpages?\s+\d{1,3}\b[^()]{0,60}\)", Words(@"\bwe\s+(?:said|referred|described|stated|reported|named|called|gave|quoted|wrote|misspel|misidentif|published|printed|attributed|suggested|confused|omitted)|\b(?:article|profile|report|review|interview|column|obituary|caption|graphic|item|feature)\b[^.!?]{0,120}\b(?:said|referred|described|stated|misspel|misidentif|gave)")),
            Of($@"^\W*we\s+(?:originally|previously|initially)\s+(?:{Saying}|wrote)\b", SetsRight),
            Of($@"\b(?:in|on)\s+(?:an?|our|the|last|yesterday['’]s|this)\s+{Few}(?:report|article|story|column|review|piece|obituary|interview|caption|item|edition|issue|newsletter)s?\b[^!?]{{0,90}}\bwe\s+(?:{Saying}|{Misdone}|wrote|confused|published|omitted)\b", SetsRight)),
        // What is said about it.
        new(
            "regret|apolog|sorry",
            Of($@"(?:^\W*|[.!?”]\s+)(?:we|the\s+[\w’'& -]{{2,40}}|[\w’'&]+(?:\s+[\w’'&]+){{0,3}})\s+(?:deeply\s+|sincerely\s+|very\s+much\s+)?regrets?\s+(?:the|this|any|our|these)\s+{Mistakes}(?:\s+or\s+{Mistakes})?\s*(?:[.!]|$)"),
            Of($@"(?:^\W*|[.!?”]\s+)(?:we|our\s+apologies|apologies)(?:\s+(?:sincerely\s+|deeply\s+)?(?:are\s+(?:very\s+)?sorry|apologi[sz]e))?\s+for\s+(?:the|this|any|our|these|an)\s+(?:\w+\s+)?{Mistakes}\b")),
    ];
}

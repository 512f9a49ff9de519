using System.Globalization;

namespace ArticleRevisions.Evaluation.Stability;

/// <summary>Furniture in typical markup and many languages; <c>#</c> is a number, <c>~</c> a token, <c>^</c> a class name.</summary>
internal static class Snippets
{
    /// <summary>Class names of boxes, half of them telling, half of them made by a build.</summary>
    public static readonly string[] ClassNames =
    [
        "css-1q8x7", "sc-bdVaJa hZkQ", "c-box c-box--inline", "block block--grey", "box", "module", "inline-cta", "nl-teaser", "newsletter-signup", "css-~", "x~", "o-teaser", "paywall-hint", "widget widget_text",
        "jeg_wrap", "_3k2a9", "gs-u-mb", "td_block_wrap", "insert", "article__insert", "mod-~", "panel",
    ];

    /// <summary>Invitations between paragraphs.</summary>
    public static readonly string[] Invitations =
    [
        "<div class=\"^\"><h3>The Morning Briefing</h3><p>Start the day with the stories that matter, in your inbox before breakfast.</p><form><input type=email name=e><button>Sign up</button></form></div>",
        "<div class=\"^\"><p>Sign up for our weekly newsletter and never miss a story from your town.</p><input type=\"email\" placeholder=\"Your email\"><button>Join</button></div>",
        "<aside class=\"^\"><strong>Support independent journalism.</strong> <span>From as little as $# a month you can keep us reporting.</span> <a href=\"/support?t=~\">Become a member</a></aside>",
        "<div class=\"^\" data-token=\"~\"><h4>Newsletter</h4><p>Das Wichtigste des Tages, kostenlos und jeden Abend in Ihrem Postfach.</p><form action=\"/nl\"><input type=email><button>Abonnieren</button></form></div>",
        "<div class=\"^\"><p>Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.</p><form><input type=\"email\"><button>Je m'inscris</button></form></div>",
        "<section class=\"^\"><h3>Boletín diario</h3><p>Reciba cada mañana las noticias más importantes en su correo.</p><form><input type=email><button>Suscribirse</button></form></section>",
        "<div class=\"^\"><p>Iscriviti alla newsletter per ricevere ogni giorno le nostre storie migliori.</p><form><input type=email><button>Iscriviti</button></form></div>",
        "<div class=\"^\"><p>Download our app for free from the App Store and Google Play.</p><a href=\"/app\">Get the app</a></div>",
        "<div class=\"^\"><p>Schrijf u in voor onze nieuwsbrief en blijf elke dag op de hoogte.</p><form><input type=email><button>Inschrijven</button></form></div>",
        "<div class=\"^\"><p><a href=\"/live?u=~\">Follow our live coverage of the story here</a></p></div>",
    ];

    /// <summary>Advertisements as pages hold them.</summary>
    public static readonly string[] Advertisements =
    [
        "<div class=\"ad-slot ad-slot--inline\" id=\"ad-#\"><span>Advertisement</span><div id=\"gpt-~\"></div></div>",
        "<div id=\"div-gpt-ad-#-~\" style=\"min-height:250px\"><script>googletag.cmd.push(function(){});</script></div>",
        "<div class=\"^\"><p>Anzeige</p><iframe src=\"https://ads.invalid/~\"></iframe></div>",
        "<div class=\"^\"><small>ADVERTISEMENT - CONTINUE READING BELOW</small><ins data-slot=\"#\"></ins></div>",
        "<aside class=\"^\"><span>Sponsored</span><a href=\"https://ads.invalid/c?~\">Ten shoes that nurses swear by</a></aside>",
        "<p class=\"^\">Publicité</p>",
        "<div class=\"^\"><p>Story continues below advertisement</p></div>",
    ];

    /// <summary>Counters, reading times and times ago: they change while nobody writes.</summary>
    public static readonly string[] Tickers =
    [
        "<span class=\"^\"># comments</span>", "<div class=\"^\"><a href=\"#comments\"># Comments</a></div>", "<div class=\"^\">Updated # mins ago</div>", "<p class=\"^\">Last updated # minutes ago</p>",
        "<div class=\"^\"><span>#</span> <span>Shares</span></div>", "<time class=\"^\" datetime=\"2024-05-#\"># hours ago</time>", "<p class=\"^\">vor # Minuten</p>", "<p class=\"^\">Il y a # minutes</p>",
        "<div class=\"^\">hace # horas</div>", "<div class=\"^\"># min read</div>", "<p class=\"^\">#,# views</p>", "<span class=\"^\"># Kommentare</span>", "<p class=\"^\"># people are reading this</p>",
        "<div class=\"^\">Lesezeit: # Min.</div>", "<div class=\"^\">Lecture # min</div>", "<p class=\"^\">Updated # minutes ago</p>", "<p class=\"^\">Aktualisiert vor # Stunden</p>", "<p class=\"^\">Mis à jour il y a # heures</p>",
        "<p class=\"^\"># readers like this</p>", "<p class=\"^\">#K shares</p>", "<div class=\"^\">Reading time: # minutes</div>", "<p class=\"^\"># 分前</p>", "<p class=\"^\">há # horas</p>", "<p class=\"^\"># ore fa</p>",
    ];

    /// <summary>Cookie and consent banners.</summary>
    public static readonly string[] Banners =
    [
        "<div class=\"cookie-banner\" id=\"c~\"><p>We and our # partners store and access information on your device to personalise content and advertising.</p><button>Accept all</button></div>",
        "<div id=\"onetrust-consent-sdk\"><div role=\"dialog\"><h2>Your privacy</h2><p>We use cookies to improve your experience on this site and to show you relevant advertising.</p><button>OK</button></div></div>",
        "<div class=\"^\" role=\"dialog\"><p>Wir und unsere # Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren und die Zugriffe zu messen.</p><button>Zustimmen</button></div>",
        "<div class=\"cc-window\" role=\"region\" aria-label=\"cookieconsent\"><span>Ce site utilise des cookies pour vous offrir le meilleur service possible.</span> <a href=\"/cookies\">En savoir plus</a></div>",
        "<div class=\"^\"><p>Este sitio utiliza cookies propias y de terceros para mejorar sus servicios. <a href=\"/cookies\">Más información</a></p><button>Aceptar</button></div>",
        "<section class=\"gdpr\"><p>Deze website gebruikt cookies om uw ervaring te verbeteren.</p><button>Akkoord</button></section>",
    ];

    /// <summary>Headings of lists of other articles.</summary>
    public static readonly string[] ListHeadings =
    [
        "Most read", "Related stories", "More on this story", "Trending now", "You may also like", "Editors' picks", "Top stories", "Latest news", "Meistgelesen", "Mehr zum Thema", "Das könnte Sie auch interessieren",
        "Sur le même sujet", "Les plus lus", "Te puede interesar", "Lo más leído", "I più letti", "Leggi anche", "Leia também", "Mais lidas", "Lees ook", "Meest gelezen", "Läs också", "Czytaj także", "Читайте также", "関連記事",
    ];

    /// <summary>What readers write below.</summary>
    public static readonly string[] Remarks =
    [
        "I have lived here for forty years and nobody ever asked us about it, which says everything.", "Great piece, thank you.", "And who is going to pay for all this? We are, as always.",
        "Das ist doch alles seit Jahren bekannt, nur hat keiner etwas unternommen.", "Merci pour cet article très clair et bien documenté.",
    ];

    /// <summary>A snippet with its gaps filled.</summary>
    public static string Filled(string snippet, Random random) => string.Concat(snippet.Replace("^", Pick(ClassNames, random), StringComparison.Ordinal).Select(c => c switch
    {
        '#' => random.Next(2, 60).ToString(CultureInfo.InvariantCulture),
        '~' => Token(random),
        _ => c.ToString(),
    }));

    /// <summary>One of them.</summary>
    public static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    /// <summary>What build tools and trackers write.</summary>
    public static string Token(Random random) => random.Next(0x1000, 0xFFFFFF).ToString("x", CultureInfo.InvariantCulture);
}

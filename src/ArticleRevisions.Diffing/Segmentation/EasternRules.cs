namespace ArticleRevisions.Diffing.Segmentation;

/// <summary>Slavic languages, Greek, and others east of them.</summary>
internal static class EasternRules
{
    public static LanguageRules Russian { get; } = new(
        neverEnds: "г-н г-жа им т.е т.к т.н проф акад св см ср напр тов доц кн пр просп пл пер ул пос дер пгт обл р о гр зам зав чл канд д-р ген",
        beforeNumber: "с стр рис табл п пп гл ст т № тыс кв д корп оф тел янв февр апр авг сент окт нояб дек",
        mayEnd: "т.п т.д др г гг вв в руб коп тыс млн млрд трлн мин сек час ч",
        openers: "В На И Но А Он Она Они Оно Это Этот Эта Эти Мы Я Вы По С К О Не За Из От До При Для Как Так Что Когда Если Во Со После Также Однако У Его Её Их Все "
        + "Ранее Сегодня Вчера Тогда Там Здесь Кто Где Почему Теперь Многие Другие",
        eras: "н.э")
    {
        HasLowerInitials = true,
    };

    public static LanguageRules Ukrainian { get; } = new(
        neverEnds: "ім т.зв проф акад св див ср напр доц кн просп пл пров вул бульв смт обл р зам зав канд д-р ген вид ред упоряд м с о",
        beforeNumber: "стор рис табл п пп гл ст т № тис кв буд корп тел год хв січ лют бер квіт трав черв лип серп вер жовт лист груд",
        mayEnd: "т.п т.д ін р рр ст грн коп тис млн млрд",
        openers: "В У На І Й Та Але А Він Вона Вони Воно Це Цей Ця Ці Ми Я Ви По З Із До За Від При Для Як Так Що Коли Якщо Після Також Однак Не Його Її Їх Усі Всі "
        + "Раніше Сьогодні Вчора Тоді Там Тут Хто Де Чому Тепер",
        eras: "н.е")
    {
        HasLowerInitials = true,
    };

    public static LanguageRules Bulgarian { get; } = new(
        neverEnds: "т.е т.н проф акад св вж ср напр доц ул бул пл гр с обл инж д-р г-н г-жа ген",
        beforeNumber: "стр фиг табл чл ал т № хил тел",
        mayEnd: "т.н др г гг в лв ст хил млн млрд пр.хр сл.хр",
        openers: "В На И Но А Той Тя Те То Това Този Тази Тези Ние Аз Вие По С Към За Не От До При Като Така Че Какво Когато Ако След Също Обаче Неговата Всички Днес Вчера")
    {
        HasLowerInitials = true,
    };

    public static LanguageRules Kazakh { get; } = new(
        neverEnds: "проф акад қ обл ауд көш даңғ т.б т.с.с ред",
        beforeNumber: "б бет сур № ж жж жыл",
        mayEnd: "т.б т.с.с ж жж ғ ғғ мың млн млрд тг",
        openers: "Бұл Ол Осы Сол Мен Біз Сіз Олар Ал Және Бірақ Егер Сондай Қазір Бүгін Кеше Оның")
    {
        HasLowerInitials = true,
    };

    public static LanguageRules Polish { get; } = new(
        neverEnds: "dr prof mgr inż hab ks św im ul al pl np tzn tzw m.in wg gen płk kpt pn pt ok por zob red",
        beforeNumber: "nr str s art ust pkt poz rys tab tel godz t",
        mayEnd: "itd itp r w tys mln mld zł gr p.n.e n.e os wiek",
        openers: "W Na I Ale A On Ona Oni To Ten Ta Te My Ja Po Z Do Za Od Przy Dla Jak Tak Co Kiedy Gdy Jeśli Nie Jego Jej Ich Wszyscy Jednak Według Podczas Od Dziś Wczoraj O Są Jest Był")
    {
        HasLowerInitials = true,
        HasOrdinalStops = true,
    };

    /// <summary>Czech and Slovak.</summary>
    public static LanguageRules Czech { get; } = new(
        neverEnds: "p pí dr prof doc ing mgr judr mudr phdr rndr bc sv napr např tzv tj resp cca ul nám gen plk kpt im max min příp popř príp popr mj vč viď viz",
        beforeNumber: "č čl odst str s kap obr tab tel roč sv hod",
        mayEnd: "atd apod a.s s.r.o tis mil mld kč eur n.l př.n.l st r n.o o.z",
        openers: "V Ve Na A Ale On Ona Oni To Ten Ta Tento Tato Toto My Já Ja Po Z S Do Za Od Při Pri Pro Pre Jak Ako Tak Co Čo Když Keď Kdyby Ak Jestli Ne Nie Není Nie Jeho Její Jej Jejich "
        + "Všichni Všetci Podle Podľa Během Počas Dnes Včera Však O Je Jsou Sú Byl Bol Také Tiež")
    {
        HasLowerInitials = true,
        HasOrdinalStops = true,
    };

    public static LanguageRules Greek { get; } = new(
        neverEnds: "κ κα κος δρ δρα καθ π.χ δηλ βλ πρβλ λ.χ αγ λεωφ οδ κ.κ",
        beforeNumber: "σελ αρ αριθ τηλ τ κεφ άρθ",
        mayEnd: "κ.λπ κλπ κ.ά κ.ο.κ π.μ μ.μ εκ δισ α.ε ε.ε",
        openers: "Ο Η Το Οι Τα Τον Την Του Της Των Ένας Μια Μία Ένα Αυτός Αυτή Αυτό Σε Στο Στη Στην Στον Με Για Από Αλλά Και Όμως Αν Όταν Ενώ Πώς Τι Ποιος Που Δεν Θα Είναι Μετά Επίσης Σύμφωνα")
    {
        HasLowerInitials = true,
        HasSmallOpeners = true,
    };

    /// <summary>Malayalam and its neighbours, which set Latin stops behind initials and titles.</summary>
    public static LanguageRules Malayalam { get; } = new(neverEnds: "മി പ്രൊ പ്രൊഫ ഡോ ശ്രീ അഡ്വ", beforeNumber: "നം", mayEnd: "", openers: "");
}

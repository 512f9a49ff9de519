namespace ArticleRevisions.Diffing.Kinds;

/// <summary>The words of page timestamps ("Updated: 9.45pm") in many languages, as patterns.</summary>
internal static class TimestampWords
{
    /// <summary>That the page was updated.</summary>
    public const string Updated =
        @"\b(?:(?:this\s+)?(?:page|story|article|post)\s+(?:was\s+)?last\s+|last\s+)?(?:updated|modified|edited|revised)(?:\s+on|\s+at)?\b|\b(?:story|article|post|page)\s+updated\s*:" +
        @"|\blast\s+update\b" +
        // German.
        @"|\b(?:zuletzt\s+)?(?:aktualisiert|geändert|überarbeitet)(?:\s+am)?\b|\bstand\b|\bletzte\s+(?:aktualisierung|änderung)\b" +
        // French, Spanish, Italian, Portuguese, Catalan, Romanian.
        @"|\b(?:dernière\s+)?(?:mis|mise)\s+à\s+jour(?:\s+le)?\b|\bmodifiée?(?:\s+le)?\b|\bactualisée?(?:\s+le)?\b" +
        @"|\b(?:actualizado|modificado)(?:\s+el)?\b|\b(?:última\s+)?actualización\b|\b(?:aggiornato|modificato)(?:\s+(?:alle|il))?\b|\bultimo\s+aggiornamento\b" +
        @"|\b(?:atualizad[oa]|modificad[oa])(?:\s+em)?\b|\b(?:última\s+)?atualização\b|\bactualitzat\b|\bactualizat(?:ă)?\b|\bultima\s+actualizare\b" +
        // Dutch and the North.
        @"|\b(?:laatst\s+|voor\s+het\s+laatst\s+)?(?:bijgewerkt|gewijzigd|geüpdatet|geactualiseerd|aangepast)\b|\blaatste\s+(?:update|wijziging)\b" +
        @"|\b(?:senast\s+|sist\s+|sidst\s+)?(?:upp?daterad|opdateret|oppdatert|ändrad|endret|ændret)\b|\bpäivitetty\b|\bmuokattu\b" +
        // The East.
        @"|\b(?:data\s+)?aktualizacj[ai]\b|\bzaktualizowano\b|\baktualizováno\b|\baktualizace\b|\bfrissítve\b|\bmódosítva\b|\bažurirano\b|\b(?:son\s+)?güncelleme(?:\s+tarihi)?\b" +
        @"|\bобновлен[оаы]?\b|\bобновление\b|\bизменено\b|\bоновлено\b|\bενημερώθηκε\b|\bτελευταία\s+ενημέρωση\b|آخر\s+تحديث|تم\s+التحديث|تحديث|עודכן" +
        @"|\b(?:terakhir\s+)?diperbarui\b|\bdikemas\s?kini\b|\bcập\s+nhật(?:\s+lúc)?\b|अपडेटेड|अपडेट|อัปเดต" +
        @"|기사수정|최종수정|최종\s수정|수정|업데이트|最后更新|最後更新|最終更新日時|最終更新日|最終更新|更新日時|更新日|更新时间|更新時間|更新於|更新于|更新";

    /// <summary>That it was published.</summary>
    public const string Published =
        @"\b(?:first\s+|originally\s+)?(?:published|posted|created)(?:\s+on|\s+at)?\b|\b(?:veröffentlicht|erstellt|erschienen)(?:\s+am)?\b|\bpubliée?(?:\s+le)?\b|\bcréée?\s+le\b|\bpublicad[oa](?:\s+(?:el|em))?\b" +
        @"|\bpubblicato(?:\s+il)?\b|\bpublicat\b|\b(?:gepubliceerd|geplaatst)\b|\b(?:publicerad|publiceret|publisert|julkaistu)\b|\b(?:opublikowano|publikacja|publikováno|vydáno|megjelent|objavljeno)\b" +
        @"|\b(?:giriş|yayınlanma)(?:\s+tarihi)?\b|\b(?:опубликовано|опубліковано)\b|\bδημοσιεύθηκε\b|\bditerbitkan\b|נפרסם|פורסם|نشر|기사입력|입력|등록|승인|发布时间|發布時間|公開日時|公開日|公開|掲載";

    /// <summary>What may stand beside label, date and time.</summary>
    public const string Filler =
        @"\b(?:at|on|um|uhr|am|le|à|el|a\s+las|las|alle|ore|il|del|de|kl|klo|the|by|of|source|in|vom|em|às|op|om|lúc|pukul|tanggal|dne|ora|o\s+godz|godz|and|und|et|y|e)\b|格林尼治标准时间|日時|时间|時間|시간" +
        @"|\b(?:local|eastern|pacific|central|mountain|uk|london)\s+time\b|\bhrs\b";

    /// <summary>How long ago.</summary>
    public const string Relative =
        @"\b(?:\d+|an?|one|two|three|few|several)\s*(?:second|sec|minute|min|hour|hr|h|day|d|week|wk|month|mo|year|yr)s?\.?\s+ago\b|\bjust\s+now\b" +
        @"|\bvor\s+(?:\d+|eine[rmn]?|wenigen)\s+(?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?)\b|\bil\s+y\s+a\s+(?:\d+|une?)\s+(?:secondes?|minutes?|heures?|jours?)\b" +
        @"|\bhace\s+(?:\d+|una?)\s+(?:segundos?|minutos?|horas?|días?)\b|\bhá\s+(?:\d+|uma?)\s+(?:segundos?|minutos?|horas?|dias?)\b|\b\d+\s+(?:minut[oi]|or[ae]|giorn[oi])\s+fa\b" +
        @"|\b\d+\s+(?:minuten|minuut|uur|dagen|dag)\s+geleden\b|\b\d+\s+(?:timer|minutter|dager|dage)\s+siden\b|\b\d+\s+(?:timmar|minuter|dagar)\s+sedan\b|\b\d+\s+(?:saat|dakika|gün)\s+önce\b" +
        @"|\d+\s?(?:分钟|分鐘|小时|小時|天|分|時間|日)\s?前|\d+\s?(?:분|시간|일)\s?전";

    /// <summary>Today and yesterday; they stand for a date beside a label only.</summary>
    public const string NearDay = @"\b(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|i\s+dag|i\s+går)\b";
}

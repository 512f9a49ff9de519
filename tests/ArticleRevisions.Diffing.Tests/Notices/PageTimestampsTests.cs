using System.Globalization;
using ArticleRevisions.Diffing.Notices;

namespace ArticleRevisions.Diffing.Tests.Notices;

/// <summary>Page timestamps in many languages: neither notices nor changes.</summary>
public sealed class PageTimestampsTests
{
    [Theory]
    [InlineData("en", "Updated May 6, 2022 at 3:15 p.m. ET", "2022-05-06", "15:15", "ET")]
    [InlineData("en", "Updated 3:15 PM EDT, Fri May 6, 2022", "2022-05-06", "15:15", "EDT")]
    [InlineData("en", "Updated: May 6, 2022 / 03:15 PM", "2022-05-06", "15:15", null)]
    [InlineData("en", "Last updated: 6 May 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("en", "Last updated: 15:15 BST, 6 May 2022", "2022-05-06", "15:15", "BST")]
    [InlineData("en", "UPDATED: 15:15 GMT, 6 May 2022", "2022-05-06", "15:15", "GMT")]
    [InlineData("en", "Updated 6 May 2022 — 3.15pm AEST", "2022-05-06", "15:15", "AEST")]
    [InlineData("en", "Updated 6 May 2022 — 3.15pm AEST, first published at 1.20pm", "2022-05-06", "15:15", "AEST")]
    [InlineData("en", "Last Updated on May 6, 2022", "2022-05-06", null, null)]
    [InlineData("en", "Last updated on May 6th, 2022", "2022-05-06", null, null)]
    [InlineData("en", "Last modified on Fri 6 May 2022", "2022-05-06", null, null)]
    [InlineData("en", "Last modified on Fri 6 May 2022 15.15 BST", "2022-05-06", "15:15", "BST")]
    [InlineData("en", "First published on Thu 5 May 2022 09.00 EDT. Last modified on Fri 6 May 2022 15.15 EDT", "2022-05-06", "15:15", "EDT")]
    [InlineData("en", "Updated - May 06, 2022 03:15 pm IST", "2022-05-06", "15:15", "IST")]
    [InlineData("en", "Updated on: May 6, 2022 3:15 PM IST", "2022-05-06", "15:15", "IST")]
    [InlineData("en", "Last Updated: May 06, 2022, 15:15 IST", "2022-05-06", "15:15", "IST")]
    [InlineData("en", "Updated: 06 May 2022 3:15 PM", "2022-05-06", "15:15", null)]
    [InlineData("en", "Modified: May 6, 2022 3:15 pm", "2022-05-06", "15:15", null)]
    [InlineData("en", "Edited: May 6, 2022 3:15 pm", "2022-05-06", "15:15", null)]
    [InlineData("en", "Updated 5 hours ago", null, null, null)]
    [InlineData("en", "Last updated 3 days ago", null, null, null)]
    [InlineData("en", "Updated an hour ago", null, null, null)]
    [InlineData("en", "updated 12 mins ago", null, null, null)]
    [InlineData("en", "Updated yesterday", null, null, null)]
    [InlineData("en", "Updated yesterday at 3:15 pm", null, "15:15", null)]
    [InlineData("en", "Updated today at 3:15 pm", null, "15:15", null)]
    [InlineData("en", "Updated: 3:15 PM PT", null, "15:15", "PT")]
    [InlineData("en", "Updated 3:15pm", null, "15:15", null)]
    [InlineData("en", "Updated May 6", "--05-06", null, null)]
    [InlineData("en", "Updated May 6 at 3:15 PM", "--05-06", "15:15", null)]
    [InlineData("en", "Updated: 3:15 PM, May 6", "--05-06", "15:15", null)]
    [InlineData("en", "Updated 5/6/2022", "2022-05-06", null, null)]
    [InlineData("en", "Updated 5/6/2022 3:15 PM", "2022-05-06", "15:15", null)]
    [InlineData("en", "Updated 3:15 PM; May 16, 2022", "2022-05-16", "15:15", null)]
    [InlineData("en", "Story updated: May 6, 2022 at 3:15 PM", "2022-05-06", "15:15", null)]
    [InlineData("en", "Page last updated: 2022-05-06 15:15 UTC", "2022-05-06", "15:15", "UTC")]
    [InlineData("en", "Page last updated at 6 May 2022", "2022-05-06", null, null)]
    [InlineData("en", "This article was last updated on May 6, 2022", "2022-05-06", null, null)]
    [InlineData("en", "Updated 2022-05-06T15:15:00Z", "2022-05-06", "15:15", "Z")]
    [InlineData("en", "Updated: Friday, May 6, 2022", "2022-05-06", null, null)]
    [InlineData("en", "Updated Friday, 6 May, 2022", "2022-05-06", null, null)]
    [InlineData("en", "Updated: Fri, 06 May 2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("en", "Updated: Fri, 06 May 2022 15:15 +0200", "2022-05-06", "15:15", "+0200")]
    [InlineData("en", "Updated May 6, 2022, 3:15 p.m. Eastern", "2022-05-06", "15:15", "Eastern")]
    [InlineData("en", "Posted May 5, 2022 at 9:00 am | Updated May 6, 2022 at 3:15 pm", "2022-05-06", "15:15", null)]
    [InlineData("en", "Published: May 5, 2022 9:00 am Updated: May 6, 2022 3:15 pm", "2022-05-06", "15:15", null)]
    [InlineData("de", "Zuletzt aktualisiert am 06.05.2022 um 15:15 Uhr", "2022-05-06", "15:15", null)]
    [InlineData("de", "Aktualisiert: 06.05.2022, 15:15 Uhr", "2022-05-06", "15:15", null)]
    [InlineData("de", "Aktualisiert: 06.05.22 15:15", "2022-05-06", "15:15", null)]
    [InlineData("de", "Stand: 06.05.2022 15:15 Uhr", "2022-05-06", "15:15", null)]
    [InlineData("de", "Letzte Aktualisierung: 6. Mai 2022, 15.15 Uhr", "2022-05-06", "15:15", null)]
    [InlineData("de", "Zuletzt geändert am 6. Mai 2022", "2022-05-06", null, null)]
    [InlineData("de", "Aktualisiert vor 3 Stunden", null, null, null)]
    [InlineData("de", "Erstellt: 05.05.2022 Aktualisiert: 06.05.2022, 15:15 Uhr", "2022-05-06", "15:15", null)]
    [InlineData("fr", "Mis à jour le 6 mai 2022 à 15h15", "2022-05-06", "15:15", null)]
    [InlineData("fr", "Mis à jour le 06/05/2022 à 15:15", "2022-05-06", "15:15", null)]
    [InlineData("fr", "Dernière mise à jour : 6 mai 2022 à 15 h 15", "2022-05-06", "15:15", null)]
    [InlineData("fr", "Modifié le 06/05/2022 à 15h15", "2022-05-06", "15:15", null)]
    [InlineData("fr", "Mise à jour : 6 mai 2022", "2022-05-06", null, null)]
    [InlineData("fr", "Mis à jour il y a 3 heures", null, null, null)]
    [InlineData("fr", "Publié le 5 mai 2022 à 09h00, mis à jour le 6 mai 2022 à 15h15", "2022-05-06", "15:15", null)]
    [InlineData("es", "Actualizado el 6 de mayo de 2022 a las 15:15", "2022-05-06", "15:15", null)]
    [InlineData("es", "Actualizado: 06/05/2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("es", "Actualizado a las 15:15 del 6 de mayo de 2022", "2022-05-06", "15:15", null)]
    [InlineData("es", "Actualizado 6 mayo 2022 15:15h", "2022-05-06", "15:15", null)]
    [InlineData("es", "Última actualización: 6 de mayo de 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("es", "Actualizado: 6 de mayo de 2022 15:15 CEST", "2022-05-06", "15:15", "CEST")]
    [InlineData("it", "Aggiornato il 6 maggio 2022 alle 15:15", "2022-05-06", "15:15", null)]
    [InlineData("it", "Aggiornato alle 15:15 del 6 maggio 2022", "2022-05-06", "15:15", null)]
    [InlineData("it", "Ultimo aggiornamento: 6 maggio 2022, ore 15:15", "2022-05-06", "15:15", null)]
    [InlineData("it", "Modificato il 6 maggio 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("pt", "Atualizado em 06/05/2022 às 15h15", "2022-05-06", "15:15", null)]
    [InlineData("pt", "Atualizado em 6 de maio de 2022 às 15:15", "2022-05-06", "15:15", null)]
    [InlineData("pt", "Última atualização em 6 de maio de 2022 às 15h15", "2022-05-06", "15:15", null)]
    [InlineData("pt", "Atualizado: 06 Mai 2022 - 15h15", "2022-05-06", "15:15", null)]
    [InlineData("pt", "Atualizado há 3 horas", null, null, null)]
    [InlineData("nl", "Bijgewerkt: 6 mei 2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("nl", "Laatst bijgewerkt op 6 mei 2022 om 15:15", "2022-05-06", "15:15", null)]
    [InlineData("nl", "Laatste update: 06-05-2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("nl", "Gewijzigd op 6 mei 2022 om 15:15", "2022-05-06", "15:15", null)]
    [InlineData("sv", "Uppdaterad 6 maj 2022 kl. 15.15", "2022-05-06", "15:15", null)]
    [InlineData("sv", "Uppdaterad: 2022-05-06 15:15", "2022-05-06", "15:15", null)]
    [InlineData("da", "Opdateret 6. maj 2022 kl. 15:15", "2022-05-06", "15:15", null)]
    [InlineData("no", "Oppdatert 6. mai 2022 kl. 15:15", "2022-05-06", "15:15", null)]
    [InlineData("no", "Sist oppdatert: 06.05.2022, kl. 15:15", "2022-05-06", "15:15", null)]
    [InlineData("fi", "Päivitetty 6.5.2022 klo 15.15", "2022-05-06", "15:15", null)]
    [InlineData("tr", "Son Güncelleme: 06.05.2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("tr", "Güncelleme Tarihi: 06 Mayıs 2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("pl", "Aktualizacja: 6 maja 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("pl", "Data aktualizacji: 06.05.2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("cs", "Aktualizováno 6. května 2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ru", "Обновлено: 06.05.2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ru", "Обновлено 6 мая 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("el", "Ενημερώθηκε: 06/05/2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("id", "Diperbarui 6 Mei 2022, 15:15", "2022-05-06", "15:15", null)]
    [InlineData("id", "Diperbarui 06/05/2022, 15:15 WIB", "2022-05-06", "15:15", "WIB")]
    [InlineData("ja", "更新日時:2022年5月6日 15時15分", "2022-05-06", "15:15", null)]
    [InlineData("ja", "最終更新:2022年5月6日 15:15", "2022-05-06", "15:15", null)]
    [InlineData("zh", "更新时间:2022-05-06 15:15", "2022-05-06", "15:15", null)]
    [InlineData("zh", "更新於 2022年5月6日 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ko", "업데이트 2022-05-06 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ko", "최종수정 2022.05.06 15:15", "2022-05-06", "15:15", null)]
    [InlineData("vi", "Cập nhật: 06/05/2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ar", "آخر تحديث: 2022-05-06 15:15", "2022-05-06", "15:15", null)]
    [InlineData("hu", "Frissítve: 2022. május 6. 15:15", "2022-05-06", "15:15", null)]
    [InlineData("ro", "Actualizat: 06.05.2022 15:15", "2022-05-06", "15:15", null)]
    [InlineData("uk", "Оновлено 06.05.2022 15:15", "2022-05-06", "15:15", null)]
    public void A_page_timestamp_is_read_as_one_and_is_no_notice(string language, string text, string? date, string? time, string? zone)
    {
        var article = new ArticleText { Language = language, Blocks = [new Block(BlockKind.Paragraph, text)] };

        var stamp = PageTimestamps.Read(article, text);

        Assert.Empty(NoticeReader.Read(article));
        Assert.NotNull(stamp);
        Assert.Equal(time, stamp.Value.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(zone, stamp.Value.Zone);
        if (date is null)
            Assert.Null(stamp.Value.PrintedDate);
        else if (date.StartsWith('-'))
            Assert.Null(stamp.Value.Date);
        else
            Assert.Equal(date, stamp.Value.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

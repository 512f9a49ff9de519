using System.Globalization;

namespace ArticleRevisions.Diffing.Tests.Notices;

/// <summary>Dates as notices print them.</summary>
public sealed class NoticeDateFormsTests
{
    [Theory]
    [InlineData("en", "https://news.example.com/a", "Correction, March 4, 2021: The spokesperson's first name is Dana, not Donna.", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "CORRECTION (March 4, 2021): A previous version gave the wrong ward.", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "Correction – March 4, 2021: The mill closed in 1987.", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "Correction appended March 4, 2021", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "Corrected on March 4, 2021: The mill closed in 1987, not 1978.", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "Correction, March 4, 2021, 4:20 p.m. ET: The mill closed in 1987.", "2021-03-04", "16:20", "ET")]
    [InlineData("en", "https://news.example.com/a", "For the record:\n9:12 a.m. May 6, 2020: An earlier version of this article misspelled Ruth Adder's last name.", "2020-05-06", "09:12", null)]
    [InlineData("en", "https://theguardian.example/a", "• This article was amended on 7 February 2019. An earlier version said the mill was sold.", "2019-02-07", null, null)]
    [InlineData("en", "https://news.example.co.uk/a", "This article was corrected on 7 February 2019 because it had the wrong year.", "2019-02-07", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update, May 6, 2022: The mill will stay open.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "UPDATE (5/6/2022): The mill will stay open.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.co.uk/a", "UPDATE (6/5/2022): The mill will stay open.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update [5/16/22]: The mill will stay open.", "2022-05-16", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update 5/16/22: The mill will stay open.", "2022-05-16", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update 16/5/22 – The mill will stay open.", "2022-05-16", null, null)]
    [InlineData("en", "https://news.example.com/a", "Updated 05-16-2022: The mill will stay open.", "2022-05-16", null, null)]
    [InlineData("en", "https://news.example.com/a", "This article was updated on May 6, 2022 to add the mill's statement.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "This story was updated at 3:15 p.m. ET on May 6, 2022 with the mill's statement.", "2022-05-06", "15:15", "ET")]
    [InlineData("en", "https://news.example.com/a", "This article was originally published on April 2, 2022 and was updated on May 6, 2022.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "This story was first published on April 2, 2022. It was updated on May 6, 2022.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "This post was updated May 6, 2022.", "2022-05-06", null, null)]
    [InlineData("en", "https://news.example.com/a", "Editor's note (May 6, 2022): This article has been corrected. The mill was leased.", "2022-05-06", null, null)]
    [InlineData("de", "https://news.example.com/a", "Korrektur vom 4. März 2021: Die Mühle schloss 1987.", "2021-03-04", null, null)]
    [InlineData("de", "https://news.example.com/a", "Nachtrag vom 4.3.2021: Die Mühle bleibt offen.", "2021-03-04", null, null)]
    [InlineData("de", "https://news.example.com/a", "Aktualisierung (04.03.2021): Die Mühle bleibt offen.", "2021-03-04", null, null)]
    [InlineData("de", "https://news.example.com/a", "Update, 4. März 2021, 14.30 Uhr: Die Mühle bleibt offen.", "2021-03-04", "14:30", null)]
    [InlineData("de", "https://news.example.com/a", "Update 4. März 2021: Die Mühle bleibt offen.", "2021-03-04", null, null)]
    [InlineData("de", "https://news.example.com/a", "Dieser Artikel wurde am 4. März 2021 aktualisiert.", "2021-03-04", null, null)]
    [InlineData("de", "https://news.example.com/a", "Der Artikel wurde zuletzt am 04.03.2021 aktualisiert und ergänzt.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Rectificatif du 4 mars 2021 : le moulin a fermé en 1987.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Correction le 4 mars 2021 : le moulin a fermé en 1987.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Cet article a été corrigé le 4 mars 2021 pour rectifier une date.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Article modifié le 4 mars 2021 : correction du nom du moulin.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Mise à jour du 4 mars 2021 : le moulin reste ouvert.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Mise à jour le 4 mars 2021 à 18h30 : le moulin reste ouvert.", "2021-03-04", "18:30", null)]
    [InlineData("fr", "https://news.example.com/a", "MAJ 04/03/2021 : le moulin reste ouvert.", "2021-03-04", null, null)]
    [InlineData("fr", "https://news.example.com/a", "Cet article a été mis à jour le 4 mars 2021.", "2021-03-04", null, null)]
    [InlineData("es", "https://news.example.com/a", "Actualización (4 de marzo de 2021): el molino sigue abierto.", "2021-03-04", null, null)]
    [InlineData("es", "https://news.example.com/a", "Esta noticia fue actualizada el 4 de marzo de 2021.", "2021-03-04", null, null)]
    [InlineData("it", "https://news.example.com/a", "Aggiornamento del 4 marzo 2021: il mulino resta aperto.", "2021-03-04", null, null)]
    [InlineData("it", "https://news.example.com/a", "Questo articolo è stato aggiornato il 4 marzo 2021.", "2021-03-04", null, null)]
    [InlineData("pt", "https://news.example.com/a", "Atualização (4 de março de 2021): o moinho continua aberto.", "2021-03-04", null, null)]
    [InlineData("pt", "https://news.example.com/a", "Esta reportagem foi atualizada em 4 de março de 2021.", "2021-03-04", null, null)]
    [InlineData("nl", "https://news.example.com/a", "Correctie (4 maart 2021): de molen sloot in 1987.", "2021-03-04", null, null)]
    [InlineData("nl", "https://news.example.com/a", "Update 4 maart 2021: de molen blijft open.", "2021-03-04", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update, 8 March 2019: Since we published this, the mill has reopened.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "Update March 8th, 2019, 1:30PM ET: This article has been updated with a comment by the mill.", "2019-03-08", "13:30", "ET")]
    [InlineData("en", "https://news.example.com/a", "Update, March 8, 2019 (1:30 PM): The mill's owner has now commented. The story continues below.", "2019-03-08", "13:30", null)]
    [InlineData("en", "https://news.example.com/a", "This article was last updated on March 8, 2019 to include the owner's comment.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "*Updated March 8, 2019: added the owner's comment.*", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "[Updated 8 March 2019] The owner has now commented on our report.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "Editor's note, March 8, 2019: This story has been updated to include the owner's comment.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "Editor's note, March 8, 2019: An earlier version of this story misidentified the owner.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "Correction on March 8, 2019: This piece originally gave the wrong year.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "Corrected March 8, 2019: This post misspelled Ruth Adder's name.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.com/a", "(Correction, March 8, 2019: This post misspelled Ruth Adder's name.)", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.co.uk/a", "• This article was amended on 8 March 2019 because an earlier version referred to the mill as sold.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.co.uk/a", "This article was amended on 8 March 2019 to make a correction to the price.", "2019-03-08", null, null)]
    [InlineData("en", "https://news.example.co.uk/a", "• This article was amended on Friday 8 March 2019. The mill is in Leeds, not Hull. This has been corrected.", "2019-03-08", null, null)]
    [InlineData("de", "https://news.example.com/a", "Korrektur, 8. März 2019: Der Preis ist 4 Euro, nicht 5 Euro.", "2019-03-08", null, null)]
    [InlineData("de", "https://news.example.com/a", "Update vom 08.03.2019: Die Mühle hat sich geäußert.", "2019-03-08", null, null)]
    [InlineData("de", "https://news.example.com/a", "Update vom 8. März, 2019, 13.30 Uhr: Die Mühle hat sich geäußert.", "2019-03-08", "13:30", null)]
    [InlineData("fr", "https://news.example.com/a", "Article actualisé le 8 mars 2019 avec la réaction du meunier.", "2019-03-08", null, null)]
    [InlineData("fr", "https://news.example.com/a", "[Mis à jour le 8 mars 2019] Le meunier a réagi à notre article.", "2019-03-08", null, null)]
    [InlineData("fr", "https://news.example.com/a", "EDIT du 08/03/2019 : le meunier a réagi.", "2019-03-08", null, null)]
    [InlineData("es", "https://news.example.com/a", "ACTUALIZACIÓN 8/3/2019: El molinero ha respondido.", "2019-03-08", null, null)]
    [InlineData("es", "https://news.example.com/a", "Nota actualizada el 8 de marzo de 2019 con la respuesta del molinero.", "2019-03-08", null, null)]
    public void Date_time_and_zone_are_read_as_printed(string language, string url, string text, string date, string? time, string? zone)
    {
        var article = new ArticleText { Language = language, Url = new Uri(url), Blocks = [new Block(BlockKind.Paragraph, text)] };

        var notice = Assert.Single(NoticeReader.Read(article));

        Assert.Equal(date, notice.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(time, notice.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(zone, notice.Zone);
    }
}

namespace ArticleRevisions.Diffing.Notices;

/// <summary>Makes the notice out of what was found on the page.</summary>
internal static class NoticeContent
{
    public static Notice Of(ArticleText article, FoundNotice found)
    {
        var date = NoticeDates.Of(article, found);
        var quotes = NoticeQuotes.Of(found.Text);
        var (wrong, right) = NoticeClaims.Of(found.Text, quotes);
        return new Notice
        {
            Kind = found.Kind,
            TellsOfChange = found.Kind != NoticeKind.EditorsNote || StockPhrases.SpeakOfChange(found.Text[found.TextStart..]),
            Label = found.Label,
            Text = found.Text,
            Source = NoticeSource.Text,
            Blocks = found.Blocks,
            PrintedDate = date.Printed,
            Date = date.Date,
            Time = date.Time,
            Zone = date.Zone,
            Instant = date.Instant,
            SaidWrong = wrong,
            SaidRight = right,
            Quotes = quotes,
            Links = OtherPages(article, found.Blocks),
        };
    }

    public static Notice OfDeclared(ArticleText article, DeclaredCorrection correction)
    {
        var label = NoticeLabels.AtStart(correction.Text);
        var found = new FoundNotice(
            label?.Kind ?? StockPhrases.KindOf(correction.Text), label?.Printed ?? "", correction.Text, label?.TextStart ?? 0, []);
        var notice = Of(article, found) with { Source = NoticeSource.Declared };
        return Dated(notice, correction);
    }

    /// <summary>The notice with the declared date, unless it prints one itself.</summary>
    public static Notice Dated(Notice notice, DeclaredCorrection correction) =>
        notice is { PrintedDate: null, Time: null } && correction.Published is { } published
            ? notice with { Date = DateOnly.FromDateTime(published.DateTime), Instant = published }
            : notice;

    private static string[] OtherPages(ArticleText article, IReadOnlyList<int> blocks)
    {
        var own = article.Url?.GetLeftPart(UriPartial.Query);
        return [.. blocks.SelectMany(i => article.Blocks[i].Links)
            .Select(l => l.Target)
            .Where(t => Uri.TryCreate(t, UriKind.Absolute, out var target) && (target.Scheme is "http" or "https")
                && target.GetLeftPart(UriPartial.Query) != own)
            .Distinct()];
    }
}

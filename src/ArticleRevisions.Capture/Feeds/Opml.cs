using System.Globalization;
using System.Xml;
using ArticleRevisions.Capture.Extraction;

namespace ArticleRevisions.Capture.Feeds;

/// <summary>A list of feeds that cannot be read; the message says at which line and why.</summary>
/// <param name="message">The reason.</param>
public sealed class OpmlException(string message) : Exception(message);

/// <summary>A feed of a list.</summary>
/// <param name="Address">Its <c>xmlUrl</c>, as written: it has not passed the URL gate.</param>
/// <param name="Title">What the list calls it.</param>
/// <param name="Line">Its line in the file; 0 for one that is to be written.</param>
public sealed record OpmlFeed(string Address, string? Title, int Line);

/// <summary>Reads and writes lists of feeds (OPML 1.0 and 2.0), as feed readers exchange them.</summary>
public static class Opml
{
    /// <summary>Most feeds of a list.</summary>
    public const int MaxFeeds = 10_000;

    private const int MaxDepth = 64;
    private const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The feeds of a list, each address once, whatever folders they stand in.</summary>
    /// <exception cref="OpmlException">It is no OPML, broken, nested too deeply or too long.</exception>
    public static IReadOnlyList<OpmlFeed> Read(Stream file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = 20_000_000,
            MaxCharactersFromEntities = 10_000,
        };
        var feeds = new Dictionary<string, OpmlFeed>(StringComparer.Ordinal);
        var text = TextOf(file);
        if (StartTags.AreFlooded(text))
            throw new OpmlException(string.Create(CultureInfo.InvariantCulture, $"A tag has more than {StartTags.MaxAttributes} attributes."));
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "opml")
                throw At(reader, "it is no OPML");
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                    throw At(reader, "its folders are nested too deeply");
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "outline" || (reader.GetAttribute("xmlUrl") ?? reader.GetAttribute("xmlurl")) is not { Length: > 0 } address)
                    continue;
                if (feeds.Count == MaxFeeds)
                    throw At(reader, string.Create(CultureInfo.InvariantCulture, $"it holds more than {MaxFeeds} feeds"));
                feeds.TryAdd(address.Trim(), new OpmlFeed(address.Trim(), reader.GetAttribute("title") ?? reader.GetAttribute("text"), ((IXmlLineInfo)reader).LineNumber));
            }
        }
        catch (XmlException e)
        {
            throw new OpmlException(string.Create(CultureInfo.InvariantCulture, $"Line {e.LineNumber}: it is broken XML."));
        }

        return [.. feeds.Values];
    }

    private static string TextOf(Stream file)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = file.Read(chunk)) > 0)
        {
            if (bytes.Length + read > MaxBytes)
                throw new OpmlException(string.Create(CultureInfo.InvariantCulture, $"The file is larger than {MaxBytes / 1024 / 1024} MiB."));
            bytes.Write(chunk.AsSpan(0, read));
        }

        return PageDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), headerCharset: null);
    }

    /// <summary>Writes a list.</summary>
    public static void Write(Stream file, IEnumerable<OpmlFeed> feeds, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        using var writer = XmlWriter.Create(file, new XmlWriterSettings { Indent = true });
        writer.WriteStartElement("opml");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteStartElement("head");
        writer.WriteElementString("title", "Feeds watched by ArticleRevisions");
        writer.WriteElementString("dateCreated", at.UtcDateTime.ToString("R", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        writer.WriteStartElement("body");
        foreach (var feed in feeds)
        {
            writer.WriteStartElement("outline");
            writer.WriteAttributeString("type", "rss");
            writer.WriteAttributeString("text", Printable(feed.Title ?? feed.Address));
            writer.WriteAttributeString("xmlUrl", feed.Address);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // A feed's title may hold characters that XML has no form for.
    private static string Printable(string title) => string.Concat(title.Where(c => XmlConvert.IsXmlChar(c)));

    private static OpmlException At(XmlReader reader, string why) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {((IXmlLineInfo)reader).LineNumber}: {why}."));
}

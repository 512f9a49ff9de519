using ArticleRevisions.Archive;
using ArticleRevisions.Archive.TestNode;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// A process of its own for tests of the archive: `share NODE VISITS key=value …` or `record KEY key=value …`.
var settings = args.Where(a => a.Contains('=', StringComparison.Ordinal)).Select(a => a.Split('=', 2)).ToDictionary(s => s[0], s => (string?)s[1]);
var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
await using var services = new ServiceCollection().AddLogging().AddArchive(configuration).BuildServiceProvider();
switch (args)
{
    case ["share", var node, var visits, ..]:
        await new SharingNode(services, node).VisitAsync(int.Parse(visits, null));
        return 0;
    case ["record", var host, ..]:
        await new RecordingNode(services).RecordForeverAsync(host);
        return 0;
    default:
        return 2;
}

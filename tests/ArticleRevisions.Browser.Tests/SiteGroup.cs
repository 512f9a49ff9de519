namespace ArticleRevisions.Browser.Tests;

/// <summary>All tests of this project look at one site, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SiteGroup : ICollectionFixture<Site>
{
    public const string Name = "site";
}

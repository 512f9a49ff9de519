using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        // A claim looks up the oldest due of each host.
        builder.HasIndex(a => new { a.Host, a.NextVisitAt });
        builder.HasIndex(a => a.LeasedBy);
    }
}

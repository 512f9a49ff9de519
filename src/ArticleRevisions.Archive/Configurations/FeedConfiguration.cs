using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class FeedConfiguration : IEntityTypeConfiguration<Feed>
{
    public void Configure(EntityTypeBuilder<Feed> builder)
    {
        builder.HasIndex(f => f.Key).IsUnique();
        // A claim looks up the oldest due of each host.
        builder.HasIndex(f => new { f.Host, f.NextVisitAt });
        builder.HasIndex(f => f.LeasedBy);
    }
}

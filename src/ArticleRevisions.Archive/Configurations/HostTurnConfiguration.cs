using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class HostTurnConfiguration : IEntityTypeConfiguration<HostTurn>
{
    public void Configure(EntityTypeBuilder<HostTurn> builder)
    {
        builder.HasKey(t => t.Host);
        builder.HasIndex(t => t.LeasedBy);
    }
}

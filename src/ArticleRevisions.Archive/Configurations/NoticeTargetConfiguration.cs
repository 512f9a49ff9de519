using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class NoticeTargetConfiguration : IEntityTypeConfiguration<NoticeTarget>
{
    public void Configure(EntityTypeBuilder<NoticeTarget> builder)
    {
        builder.HasIndex(t => t.Address);
    }
}

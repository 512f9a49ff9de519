using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class NoticeLinkConfiguration : IEntityTypeConfiguration<NoticeLink>
{
    public void Configure(EntityTypeBuilder<NoticeLink> builder)
    {
        builder.HasIndex(l => l.RevisionId);
    }
}

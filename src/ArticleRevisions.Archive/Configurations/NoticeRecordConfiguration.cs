using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class NoticeRecordConfiguration : IEntityTypeConfiguration<NoticeRecord>
{
    public void Configure(EntityTypeBuilder<NoticeRecord> builder)
    {
        builder.ToTable("Notices");
        builder.HasIndex(n => new { n.ArticleId, n.FirstSnapshot, n.Id });
        builder.HasIndex(n => new { n.FirstSeenAt, n.Id, n.Kind });
        builder.HasIndex(n => new { n.PublicationId, n.FirstSeenAt, n.Id, n.Kind });
        builder.HasMany(n => n.Targets).WithOne(t => t.Notice).HasForeignKey(t => t.NoticeId);
        builder.HasMany(n => n.Links).WithOne(l => l.Notice).HasForeignKey(l => l.NoticeId);
    }
}

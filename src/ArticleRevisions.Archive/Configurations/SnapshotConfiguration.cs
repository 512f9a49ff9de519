using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class SnapshotConfiguration : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.HasIndex(s => new { s.ArticleId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.ArticleId, s.TextHash });
        builder.HasOne(s => s.Response).WithMany().HasForeignKey(s => s.ResponseHash);
        // Both hang on the article already; a second cascade would only be a second way to lose evidence.
        builder.HasOne(s => s.Check).WithMany().HasForeignKey(s => s.CheckId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class SnapshotConfiguration : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        // Whether a text was there before is asked of one article's few snapshots; this index finds them.
        builder.HasIndex(s => new { s.ArticleId, s.Number }).IsUnique();
        builder.Property(s => s.TextHash).HasConversion(digits => Convert.FromHexString(digits), bytes => Convert.ToHexStringLower(bytes));
        builder.HasOne(s => s.Response).WithMany().HasForeignKey(s => s.ResponseHash);
        // Both hang on the article already; a second cascade would only be a second way to lose evidence.
        builder.HasOne(s => s.Check).WithMany().HasForeignKey(s => s.CheckId).OnDelete(DeleteBehavior.Restrict);
    }
}

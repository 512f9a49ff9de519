using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class RawResponseConfiguration : IEntityTypeConfiguration<RawResponse>
{
    public void Configure(EntityTypeBuilder<RawResponse> builder)
    {
        builder.HasKey(r => r.Hash);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.HasOne(r => r.Base).WithMany().HasForeignKey(r => r.BaseHash).OnDelete(DeleteBehavior.Restrict);
    }
}

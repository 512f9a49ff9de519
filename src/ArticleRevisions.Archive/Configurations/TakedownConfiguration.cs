using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class TakedownConfiguration : IEntityTypeConfiguration<Takedown>
{
    public void Configure(EntityTypeBuilder<Takedown> builder)
    {
        builder.HasKey(t => t.ArticleId);
        builder.Property(t => t.ArticleId).ValueGeneratedNever();
        builder.HasOne(t => t.Article).WithOne().HasForeignKey<Takedown>(t => t.ArticleId);
    }
}

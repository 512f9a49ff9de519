using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class SentenceOrderConfiguration : IEntityTypeConfiguration<SentenceOrder>
{
    public void Configure(EntityTypeBuilder<SentenceOrder> builder)
    {
        builder.ToTable("SentenceOrders");
        builder.HasKey(o => o.ArticleId);
        builder.HasOne(o => o.Article).WithOne().HasForeignKey<SentenceOrder>(o => o.ArticleId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class SentenceEntryConfiguration : IEntityTypeConfiguration<SentenceEntry>
{
    public void Configure(EntityTypeBuilder<SentenceEntry> builder)
    {
        builder.ToTable("SentenceEntries");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
    }
}

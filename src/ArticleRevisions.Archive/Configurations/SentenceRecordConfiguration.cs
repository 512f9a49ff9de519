using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class SentenceRecordConfiguration : IEntityTypeConfiguration<SentenceRecord>
{
    public void Configure(EntityTypeBuilder<SentenceRecord> builder)
    {
        builder.ToTable("Sentences");
        builder.HasIndex(s => new { s.ArticleId, s.Lineage, s.FirstSnapshot }).IsUnique();
        // Few wordings are restorations, and lists of revisions ask for just these.
        builder.HasIndex(s => new { s.ArticleId, s.FirstSnapshot }).HasFilter("\"RestorationOf\" IS NOT NULL");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class CheckConfiguration : IEntityTypeConfiguration<Check>
{
    public void Configure(EntityTypeBuilder<Check> builder)
    {
        // Checks of an article are recorded in the order of time, so their ids are in that order too.
        builder.HasIndex(c => new { c.ArticleId, c.Id });
        // The checks of a time, and how they ended, are counted without reading them.
        builder.HasIndex(c => new { c.ArticleId, c.At, c.Outcome });
    }
}

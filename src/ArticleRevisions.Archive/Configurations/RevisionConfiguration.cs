using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(r => new { r.ArticleId, r.To }).IsUnique();
        builder.HasIndex(r => new { r.DetectedAt, r.Id });
        builder.HasIndex(r => new { r.PublicationId, r.DetectedAt, r.Id });
        builder.HasIndex(r => new { r.Acknowledgement, r.DetectedAt, r.Id });
        // All that a publication's record counts, so that counting reads no revision.
        builder.HasIndex(
            r => new { r.PublicationId, r.DetectedAt, r.ArticleId, r.Kinds, r.Significance, r.AcknowledgedEdits, r.SilentEdits, r.MinorEdits },
            "IX_Revisions_Record");
    }
}

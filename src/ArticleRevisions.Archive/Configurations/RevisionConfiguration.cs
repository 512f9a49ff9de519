using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(r => new { r.ArticleId, r.To }).IsUnique();
        // Each filter in the order of time; with the other filters' columns behind, what they leave out is never read.
        builder.HasIndex(r => new { r.DetectedAt, r.Id, r.Kinds, r.Significance });
        builder.HasIndex(r => new { r.PublicationId, r.DetectedAt, r.Id, r.Kinds, r.Significance, r.Acknowledgement });
        builder.HasIndex(r => new { r.Acknowledgement, r.DetectedAt, r.Id, r.Kinds, r.Significance });
        // All that a publication's record counts, so that counting reads no revision.
        builder.HasIndex(
            r => new { r.PublicationId, r.DetectedAt, r.ArticleId, r.Kinds, r.Significance, r.AcknowledgedEdits, r.SilentEdits, r.MinorEdits },
            "IX_Revisions_Record");
    }
}

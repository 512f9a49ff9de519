using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ArticleRevisions.Archive.Configurations;

internal sealed class ArticleAliasConfiguration : IEntityTypeConfiguration<ArticleAlias>
{
    public void Configure(EntityTypeBuilder<ArticleAlias> builder)
    {
        builder.HasIndex(a => a.Key).IsUnique();
        builder.HasIndex(a => a.PlainUrl);
        builder.HasIndex(a => a.PlainKey);
    }
}

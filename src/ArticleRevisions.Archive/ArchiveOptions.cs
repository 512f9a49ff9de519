using System.ComponentModel.DataAnnotations;

namespace ArticleRevisions.Archive;

/// <summary>The databases an archive can live in.</summary>
public enum ArchiveProvider
{
    /// <summary>A file in the data folder.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server that several processes may share.</summary>
    Postgres,
}

/// <summary>Settings of the archive, section <c>Archive</c>.</summary>
public sealed class ArchiveOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Archive";

    /// <summary>The database. Default: Sqlite.</summary>
    [EnumDataType(typeof(ArchiveProvider))]
    public ArchiveProvider Provider { get; set; } = ArchiveProvider.Sqlite;

    /// <summary>The folder of the SQLite file <c>articlerevisions.db</c>. Default: <c>data</c>.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary>The connection string of PostgreSQL; needed when <see cref="Provider"/> is Postgres.</summary>
    public string? ConnectionString { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == ArchiveProvider.Postgres && string.IsNullOrWhiteSpace(ConnectionString))
            yield return new ValidationResult($"{Section}:{nameof(ConnectionString)} is needed when {Section}:{nameof(Provider)} is Postgres.");
    }
}

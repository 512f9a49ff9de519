namespace ArticleRevisions.Archive;

/// <summary>The archive could not do what was asked: the message says what is wrong and what helps.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>Without a message of its own.</summary>
    public ArchiveException() { }

    /// <summary>With a message for people.</summary>
    public ArchiveException(string message) : base(message) { }

    /// <summary>With a message and what caused it.</summary>
    public ArchiveException(string message, Exception innerException) : base(message, innerException) { }
}

namespace ArticleRevisions.Web.Commands;

/// <summary>A verb cannot do what was asked; the message is for the person at the terminal.</summary>
internal sealed class CommandException(string message) : Exception(message);

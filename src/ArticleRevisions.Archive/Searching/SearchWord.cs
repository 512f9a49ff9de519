namespace ArticleRevisions.Archive.Searching;

/// <summary>A word as it is searched, and where it stands in its text: a half-open range in UTF-16 code units.</summary>
internal readonly record struct SearchWord(string Word, int Start, int End);

using ArticleRevisions.Web.Commands;

return await CommandLine.RunAsync(args);

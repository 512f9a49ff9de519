using System.CommandLine;
using ArticleRevisions.Evaluation;
using ArticleRevisions.Evaluation.Crash;
using ArticleRevisions.Evaluation.Hostile;
using ArticleRevisions.Evaluation.Newsrooms;
using ArticleRevisions.Evaluation.Stability;

var input = new Argument<FileSystemInfo>("input") { Description = "A file of rows in the form of the evaluation data (JSON Lines), or a folder of pages with their expected.json." }.AcceptExistingOnly();
var output = new Option<FileInfo?>("--out") { Description = "Where to write the predictions, a row a line, in the form that the scorers read." };
var root = new RootCommand("Measures ArticleRevisions on data that others made, and prints the figures.");
foreach (var (name, task) in Tasks.All)
{
    var command = new Command(name, task.Description) { input, output };
    command.SetAction(arguments => Tasks.Run(task, arguments.GetRequiredValue(input), arguments.GetValue(output)));
    root.Add(command);
}

root.Add(PairMaker.Command());
root.Add(HostileVisit.Command());
root.Add(CrashRun.Command());
root.Add(ThroughputRun.Command());
root.Add(NewsroomRun.Command());
return root.Parse(args).Invoke();

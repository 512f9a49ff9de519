using ArticleRevisions.Evaluation.Crash;

namespace ArticleRevisions.Web.Tests.Safety;

public class CrashTests
{
    [Fact]
    public async Task A_server_killed_while_it_captures_loses_nothing_and_goes_on()
    {
        var outcome = await CrashRun.RunAsync(kills: 4, waitForLeases: false, CancellationToken.None);

        Assert.Empty(outcome.Findings.Faults);
        Assert.Equal((4, 0, 0), (outcome.Kills, outcome.Lost, outcome.NotResumed));
        Assert.InRange(outcome.Acknowledged, 1, outcome.Findings.Checks.Count);
    }
}

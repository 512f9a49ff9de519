using ArticleRevisions.Archive.Upkeep;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ArticleRevisions.Web.Answers;

/// <summary>Ready when the archive answers and has the schema of this program.</summary>
internal sealed class ArchiveHealth(ArchiveUpkeep upkeep) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await upkeep.SchemaAsync(cancellationToken) switch
        {
            SchemaState.Current => HealthCheckResult.Healthy(),
            SchemaState.Behind => HealthCheckResult.Unhealthy("The archive's schema is older than this program."),
            SchemaState.Newer => HealthCheckResult.Unhealthy("The archive's schema is newer than this program."),
            var state => throw new InvalidOperationException($"No such schema state: {state}."),
        };
}

/// <summary>The health addresses; they say one word, the log says why.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // Live touches nothing: a process with a broken database must not be restarted for it.
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions());
    }
}

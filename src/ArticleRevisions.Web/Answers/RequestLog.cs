using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace ArticleRevisions.Web.Answers;

/// <summary>The log: structured, to the console, levels from the section <c>Serilog</c>, never page text or query strings.</summary>
internal static class RequestLog
{
    public static void AddLog(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.MinimumLevel.Information()
                    // Their lines at Information hold whole addresses with queries, and every SQL statement.
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
                    .MinimumLevel.Override("Polly", LogEventLevel.Warning)
                    // It warns that its keys lie unencrypted in the archive; docs/configuration.md says so.
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                    .ReadFrom.Configuration(builder.Configuration)
                    .Enrich.FromLogContext();
                if (services.GetRequiredService<IOptions<WebOptions>>().Value.JsonLog)
                    log.WriteTo.Console(new CompactJsonFormatter());
                else
                    log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            },
            preserveStaticLogger: true);
    }

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {RequestPath} answered {StatusCode} in {Elapsed:0.0} ms";
        options.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });
}

using ArticleRevisions.Web.Rendering;
using Microsoft.AspNetCore.Diagnostics;

namespace ArticleRevisions.Web.Answers;

/// <summary>What is answered when a request cannot be served: problem+json to programs, the page <c>/status/{code}</c> to people.</summary>
internal static class ErrorAnswers
{
    private static readonly string[] PageMethods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public static void AddAnswers(this IServiceCollection services) => services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context => context.ProblemDetails.Detail ??= HiddenRecords.TakedownOf(context.HttpContext) is { } takedown
            ? $"The record of this article has been withheld since {Wording.Machine(takedown.At)}: {takedown.Reason}"
            : DetailOf(context.ProblemDetails.Status));

    public static void UseAnswers(this WebApplication app)
    {
        app.UseWhen(RequestKind.IsProgram, programs =>
        {
            programs.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            programs.UseStatusCodePages();
        });
        app.UseWhen(context => !RequestKind.IsProgram(context), people =>
        {
            people.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/status/500",
                StatusCodeSelector = StatusOf,
            });
            people.UseStatusCodePagesWithReExecute("/status/{0}");
        });
        app.Use(AdaptMethodAsync);
    }

    /// <summary>The last word of a bad request that the server itself found, such as a body past the limit.</summary>
    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static async Task AdaptMethodAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var method = request.Method;

        // An error page is read, whatever was tried; and a program's HEAD is a GET whose body the server drops.
        if (IsErrorPage(context) || (HttpMethods.IsHead(method) && RequestKind.IsProgram(context)))
            request.Method = HttpMethods.Get;
        else if (!RequestKind.IsProgram(context) && !PageMethods.Contains(method, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = string.Join(", ", PageMethods);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            request.Method = method;
        }
    }

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static string? DetailOf(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be understood.",
        StatusCodes.Status401Unauthorized => "This needs the editors' access key, sent as a bearer token.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address does not know that method; the Allow header lists those it knows.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than this server takes.",
        StatusCodes.Status415UnsupportedMediaType => "The body must be application/json.",
        StatusCodes.Status429TooManyRequests => "Too many requests from this network; wait as long as Retry-After says.",
        StatusCodes.Status500InternalServerError => "Something went wrong on our side; nothing was changed by halves.",
        _ => null,
    };
}

using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ProcedureEngine.Rendering.Offline;

namespace ProcedureEngine.Cli.Preview;

/// <summary>Serves a preview to browsers on this machine, and tells open pages when to load anew.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string Script = "/_preview/reload.js";
    private const string Worker = "/" + ServiceWorker.Path;
    private const string Events = "/_preview/events";

    private readonly PreviewSite site;
    private readonly WebApplication application;

    private PreviewServer(PreviewSite site, int port)
    {
        this.site = site;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Starts serving; null where the port is taken.</summary>
    public static async Task<PreviewServer?> StartAsync(PreviewSite site, int port, CancellationToken cancel)
    {
        var server = new PreviewServer(site, port);
        try
        {
            await server.application.StartAsync(cancel);
            return server;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Event streams never end by themselves.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";

        // A page of another site can't read ours by giving its own name our address (DNS rebinding).
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1")) return SayAsync(context, StatusCodes.Status400BadRequest, "Only http://localhost and http://127.0.0.1 are served.");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return SayAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are served.");
        return context.Request.Path.Value switch
        {
            Events => SendEventsAsync(context),
            Worker => SendAsync(context, "text/javascript; charset=utf-8", PreviewScript.NoWorker),
            Script => SendAsync(context, "text/javascript; charset=utf-8", PreviewScript.Source),
            var path => SendFileAsync(context, path ?? "/"),
        };
    }

    private Task SendFileAsync(HttpContext context, string path)
    {
        if (SiteFile.Find(site.Folder, path) is not { } file) return SayAsync(context, StatusCodes.Status404NotFound, $"There is no page {path}.");
        try
        {
            var content = File.ReadAllBytes(file);
            return SendAsync(context, SiteFile.ContentType(file), file.EndsWith(".html", StringComparison.Ordinal) ? PreviewScript.AddTo(content, $"{Script}?version={site.State.Version}") : content);
        }
        catch (IOException)
        {
            return SayAsync(context, StatusCodes.Status404NotFound, $"The page {path} is gone.");
        }
    }

    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        PreviewState? seen = null;
        try
        {
            while (true)
            {
                seen = await site.OtherThanAsync(seen, context.RequestAborted);
                await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(new { version = seen.Version, error = seen.Error })}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private static Task SayAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}

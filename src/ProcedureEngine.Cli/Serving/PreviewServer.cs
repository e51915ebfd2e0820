using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Serves a preview to browsers on this machine, and tells open pages when they have changed.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string Script = "/_preview/preview.js";
    private const string Style = "/_preview/preview.css";
    private const string Worker = "/" + ServiceWorker.Path;
    private const string Events = "/_preview/events";
    private const string Html = "text/html";

    private static readonly Locale English = Locale.Parse("en");

    private readonly PreviewTexts texts = new();
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

    /// <summary>Starts serving; null where the port is taken, a <see cref="System.Net.Sockets.SocketException"/> where the system refuses it.</summary>
    public static async Task<PreviewServer?> StartAsync(PreviewSite site, int port, CancellationToken cancel)
    {
        var server = new PreviewServer(site, port);
        try
        {
            await server.application.StartAsync(cancel);
            return server;
        }
        catch (Exception e)
        {
            await server.DisposeAsync();
            if (e is IOException { InnerException: AddressInUseException }) return null;
            throw;
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
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.BuiltIn;
        // Another site that is open in the browser can neither frame what is here nor load it into its own pages.
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page of another site can't read ours by giving its own name our address (DNS rebinding).
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1")) return SayAsync(context, StatusCodes.Status400BadRequest, "Only http://localhost and http://127.0.0.1 are served.");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return SayAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are served.");
        return context.Request.Path.Value switch
        {
            Events => SendEventsAsync(context),
            Worker => SendAsync(context, "text/javascript; charset=utf-8", PreviewScript.NoWorker),
            Script => SendAsync(context, "text/javascript; charset=utf-8", PreviewScript.Source),
            Style => SendAsync(context, "text/css; charset=utf-8", PreviewScript.Style),
            var path => SendFileAsync(context, path ?? "/"),
        };
    }

    private async Task SendFileAsync(HttpContext context, string path)
    {
        if (!site.State.IsBuilt)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendPageAsync(context, PlaceholderPages.Starting(TextFor(context, path)), "none");
            return;
        }

        if (site.Read(path) is not { } content)
        {
            // A build that runs now may bring it.
            await site.Idle.WaitAsync(context.RequestAborted);
            if (site.Read(path) is not { } late)
            {
                await SendMissingAsync(context, path);
                return;
            }

            content = late;
        }

        var type = PreviewFile.ContentType(PreviewFile.Relative(path));
        if (PreviewFile.IsImage(type)) context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Image;
        if (type.StartsWith(Html, StringComparison.Ordinal))
        {
            context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Of(content);
            await SendPageAsync(context, content, PreviewSite.VersionOf(content));
        }
        else
        {
            await SendAsync(context, type, content);
        }
    }

    private Task SendMissingAsync(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        var text = TextFor(context, path);
        var list = PagePath.Index(text.Locale);
        var home = PreviewFile.Find(site.Folder, list) is null ? "/" : "/" + PagePath.ToUrl(list);
        return SendPageAsync(context, PlaceholderPages.Missing(path, home, text), PreviewSite.VersionOf(null));
    }

    /// <summary>The texts in the language of the address, else in the first that the browser asks for.</summary>
    private UiText TextFor(HttpContext context, string path)
    {
        var first = PreviewFile.Relative(path).Split('/')[0];
        var asked = context.Request.Headers.AcceptLanguage.ToString().Split(',', ';')[0].Trim();
        return texts.For((path.Contains('/', StringComparison.Ordinal) ? Locale.TryParse(first) : null) ?? Locale.TryParse(asked) ?? English);
    }

    private static Task SendPageAsync(HttpContext context, byte[] page, string version) =>
        SendAsync(context, Html + "; charset=utf-8", PreviewScript.AddTo(page, $"{Script}?version={version}", Style));

    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        PreviewState? seen = null;
        var page = Uri.UnescapeDataString(context.Request.Query["page"].ToString());
        var text = TextFor(context, page);
        try
        {
            while (true)
            {
                seen = await site.OtherThanAsync(seen, context.RequestAborted);
                var notice = PageNotice.Json(seen, PreviewFile.Relative(page), site.VersionOf(page), PreviewFile.Find(site.Folder, page) is not null, text);
                await context.Response.WriteAsync($"data: {notice}\n\n", context.RequestAborted);
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

using System.Net;
using System.Net.Sockets;

namespace ProcedureEngine.BrowserTests;

/// <summary>Serves pages from memory on a free port of the loopback address.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener listener = new();

    public StaticServer(Dictionary<string, ReadOnlyMemory<byte>> pages)
    {
        Pages = pages;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>Ends with a slash.</summary>
    public string Address { get; }

    /// <summary>What it serves; another build takes the place of the one before as a whole.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>> Pages { get; set; }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            try
            {
                Answer(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
            {
                // The browser went on to another page and hung up: the next request is answered all the same.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[1..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (!Pages.TryGetValue(path, out var content))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json",
            ".webmanifest" => "application/manifest+json",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            _ => "application/octet-stream",
        };
        response.ContentLength64 = content.Length;
        if (context.Request.HttpMethod != "HEAD") response.OutputStream.Write(content.Span);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>The preview, in a process of its own.</summary>
public sealed class ServeCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder temporary = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly int port = FreePort();
    private Process server = null!;

    public async ValueTask InitializeAsync()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        server = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "serve", temporary["content"], "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (await server.StandardOutput.ReadLineAsync() is { } line && !line.Contains("http://", StringComparison.Ordinal))
        {
        }

        // Its pipes must not fill up.
        _ = server.StandardOutput.ReadToEndAsync();
        _ = server.StandardError.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        client.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_shown_and_open_pages_are_told()
    {
        var cancel = TestContext.Current.CancellationToken;
        Assert.Contains("Restart the router", await client.GetStringAsync("en/router.html", cancel), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync("_preview/events", cancel));
        var before = await NextEvent(events, cancel);

        temporary.Write("content/en/router.md", SampleArticle.English.Replace("Restart", "Switch off", StringComparison.Ordinal));

        Assert.NotEqual(before, await NextEvent(events, cancel));
        Assert.Contains("Switch off the router", await client.GetStringAsync("en/router.html", cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_told_and_the_last_good_site_stays()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var events = new StreamReader(await client.GetStreamAsync("_preview/events", cancel));
        Assert.Contains("\"error\":null", await NextEvent(events, cancel), StringComparison.Ordinal);

        File.Delete(temporary["content/en/router.md"]);

        Assert.Contains("PE0002", await NextEvent(events, cancel), StringComparison.Ordinal);
        Assert.Contains("Restart the router", await client.GetStringAsync("en/router.html", cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_carry_the_script_that_loads_them_anew()
    {
        var page = await client.GetStringAsync("en/router.html", TestContext.Current.CancellationToken);
        Assert.Contains("<script type=\"module\" src=\"/_preview/reload.js?version=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", "/", HttpStatusCode.BadRequest)]
    [InlineData("localhost", "/", HttpStatusCode.OK)]
    [InlineData("localhost", "/..%2f..%2fetc/passwd", HttpStatusCode.NotFound)]
    [InlineData("localhost", "/nothing.html", HttpStatusCode.NotFound)]
    public async Task Only_the_site_is_served_and_only_under_its_own_name(string host, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = $"{host}:{port}";
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_taken_port_is_one_line()
    {
        using var second = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "serve", temporary["content"], "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = second.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, second.ExitCode);
        Assert.Equal($"procedures serve: error: port {port} is in use. Choose another with --port.", (await error).Trim());
    }

    private static async Task<string> NextEvent(StreamReader events, CancellationToken cancel)
    {
        while (await events.ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }

        throw new EndOfStreamException();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

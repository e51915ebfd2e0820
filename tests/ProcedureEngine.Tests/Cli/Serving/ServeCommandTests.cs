using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

/// <summary>The preview, in a process of its own.</summary>
[Slow("Starts a server and waits for builds.")]
public sealed class ServeCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder temporary = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly int port = FreePort();
    private Process server = null!;

    public async ValueTask InitializeAsync()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/en/images/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        temporary.Write("content/en/plan.md", "# Look at the plan\n\n![Plan](images/plan.svg)\n");
        Directory.CreateDirectory(temporary["tmp"]);
        client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        server = await Started(port);
    }

    public async ValueTask DisposeAsync()
    {
        await Ended(server);
        client.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_shown_and_open_pages_are_told()
    {
        var cancel = TestContext.Current.CancellationToken;
        Assert.Contains("Restart the router", await client.GetStringAsync("en/router.html", cancel), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync("_preview/events?page=/en/router.html", cancel));
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
        Assert.Contains("\"errors\":null", await NextEvent(events, cancel), StringComparison.Ordinal);

        Directory.Delete(temporary["content/en"], recursive: true);

        await EventWith("PE0002", events, cancel);
        Assert.Contains("Restart the router", await client.GetStringAsync("en/router.html", cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_carry_the_script_that_exchanges_them()
    {
        var page = await client.GetStringAsync("en/router.html", TestContext.Current.CancellationToken);
        Assert.Contains("<script src=\"/_preview/preview.js?version=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", "/", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", "/_preview/events", HttpStatusCode.BadRequest)]
    [InlineData("192.168.0.1", "/", HttpStatusCode.BadRequest)]
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
        // It is said before the first build, which would say that there is no such folder.
        var second = CommandRun.Of("serve", temporary["missing"], "--port", port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal((2, ""), (second.ExitCode, second.Output));
        Assert.Equal($"procedures serve: error: port {port} is in use. Choose another with --port.", second.Error.Trim());
    }

    [Theory]
    [InlineData("en/router.html", HttpStatusCode.OK)]
    [InlineData("report/index.html", HttpStatusCode.OK)]
    [InlineData("site.json", HttpStatusCode.OK)]
    [InlineData("_preview/preview.js", HttpStatusCode.OK)]
    [InlineData("en/nothing.html", HttpStatusCode.NotFound)]
    [InlineData("media/en/images/plan.svg", HttpStatusCode.OK)]
    public async Task Every_answer_keeps_other_sites_out(string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("SAMEORIGIN", Header("X-Frame-Options"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        var head = await File.ReadAllTextAsync(RepositoryFolder.At("site/templates/partials/head.scriban-html"), TestContext.Current.CancellationToken);
        if (path.EndsWith(".svg", StringComparison.Ordinal)) Assert.Contains("; sandbox", Header("Content-Security-Policy"), StringComparison.Ordinal);
        else Assert.Contains($"content=\"{Header("Content-Security-Policy")}\"", head, StringComparison.Ordinal);

        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
    }

    [Fact]
    public async Task A_content_folder_that_was_deleted_may_come_back()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var events = new StreamReader(await client.GetStreamAsync("_preview/events?page=/en/router.html", cancel));
        Directory.Delete(temporary["content"], recursive: true);
        await EventWith("PE0001", events, cancel);

        temporary.Write("content/en/router.md", SampleArticle.English.Replace("Restart", "Switch off", StringComparison.Ordinal));
        await EventWith("\"errors\":null", events, cancel);
        while (!(await client.GetStringAsync("en/router.html", cancel)).Contains("Switch off the router", StringComparison.Ordinal)) await NextEvent(events, cancel);
    }

    [Fact]
    public async Task A_page_that_is_gone_says_so_in_its_language_with_a_way_on()
    {
        using var response = await client.GetAsync("de/fort<b>.html", TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<html lang=\"de\">", page, StringComparison.Ordinal);
        Assert.Contains("/de/fort&lt;b&gt;.html", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">Alle Anleitungen</a>", page, StringComparison.Ordinal);
        Assert.Contains("/_preview/preview.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_killed_previews_left_is_removed_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The temporary folder is set by TMPDIR.");
        var running = Assert.Single(Previews());
        await Ended(await Started(FreePort()));
        var left = Assert.Single(Previews().Except([running]));
        temporary.Write("tmp/procedures-preview-without-lock/file", "");
        temporary.Write("elsewhere/lock", "");
        Directory.CreateSymbolicLink(temporary["tmp/procedures-preview-link"], temporary["elsewhere"]);
        temporary.Write("tmp/procedures-other/lock", "");

        await Ended(await Started(FreePort()));

        Assert.DoesNotContain(left, Previews());
        Assert.Contains(running, Previews());
        Assert.True(File.Exists(Path.Combine(running, "site", "index.html")));
        Assert.True(File.Exists(temporary["tmp/procedures-preview-without-lock/file"]));
        Assert.True(File.Exists(temporary["elsewhere/lock"]));
        Assert.True(Directory.Exists(temporary["tmp/procedures-preview-link"]));
        Assert.True(File.Exists(temporary["tmp/procedures-other/lock"]));

        IEnumerable<string> Previews() => [.. Directory.EnumerateDirectories(temporary["tmp"], "procedures-preview-*")];
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task It_ends_in_order_and_leaves_nothing(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        using (var kill = Process.Start("kill", [signal, server.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, server.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary["tmp"], "procedures-*"));
    }

    /// <summary>A preview that has said where it is.</summary>
    private async Task<Process> Started(int port)
    {
        string[] interruptible = OperatingSystem.IsWindows() ? [] : ProgramProcess.Interruptible;
        var process = ProgramProcess.Start([.. interruptible, .. ProgramProcess.Command("serve", temporary["content"], "--port", port.ToString(CultureInfo.InvariantCulture))], temporary["tmp"]);
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("http://", StringComparison.Ordinal))
        {
        }

        // Its pipes must not fill up.
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return process;
    }

    private static async Task Ended(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task EventWith(string text, StreamReader events, CancellationToken cancel)
    {
        while (!(await NextEvent(events, cancel)).Contains(text, StringComparison.Ordinal))
        {
        }
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

using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Printing;

/// <summary>A browser without a window, started for us alone, that reaches no network. It ends when this is disposed.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly Process process;
    private readonly Uri address;
    private readonly DevTools control;
    private readonly SemaphoreSlim isFree = new(1);

    private Browser(Process process, Uri address, DevTools control)
    {
        this.process = process;
        this.address = address;
        this.control = control;
    }

    /// <summary>Starts a browser; a <see cref="StoppedException"/> where it does not come up in the time.</summary>
    /// <param name="program">The program.</param>
    /// <param name="profile">An empty folder that it may fill.</param>
    /// <param name="timeout">How long starting may take.</param>
    /// <param name="cancel">Ends the attempt.</param>
    public static async Task<Browser> StartAsync(string program, string profile, TimeSpan timeout, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(timeout);
        Process? process = null;
        try
        {
            process = Process.Start(Arguments(program, profile)) ?? throw new InvalidOperationException("it did not start.");
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            var address = await AddressAsync(process, profile, limit.Token);
            return new Browser(process, address, await DevTools.ConnectAsync(address, limit.Token));
        }
        catch (Exception e) when (e is not StoppedException)
        {
            End(process);
            cancel.ThrowIfCancellationRequested();
            var reason = e is OperationCanceledException ? string.Create(CultureInfo.InvariantCulture, $"it did not come up within {timeout.TotalSeconds:0} seconds.") : e.Message;
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.BrowserFailed, program, SourceSpan.Start, program, reason), e);
        }
    }

    /// <summary>Opens a new tab; from any thread. A <see cref="LostConnectionException"/> where the browser ended.</summary>
    public async Task<PrintingTab> OpenTabAsync(CancellationToken cancel)
    {
        JsonObject target;
        // When several tabs end at once, their work asks for new ones at once.
        await isFree.WaitAsync(cancel);
        try
        {
            target = await control.CallAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, cancel);
        }
        finally
        {
            isFree.Release();
        }

        var id = target["targetId"]!.GetValue<string>();
        var page = await DevTools.ConnectAsync(new Uri($"ws://127.0.0.1:{address.Port}/devtools/page/{id}"), cancel);
        try
        {
            await page.CallAsync("Page.enable", [], cancel);
            await page.CallAsync("Inspector.enable", [], cancel);
            return new PrintingTab(page);
        }
        catch
        {
            page.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await control.CallAsync("Browser.close", [], limit.Token);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or LostConnectionException or InvalidOperationException)
        {
            // It is ended the hard way.
        }

        control.Dispose();
        isFree.Dispose();
        End(process);
    }

    private static ProcessStartInfo Arguments(string program, string profile)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var argument in (ReadOnlySpan<string>)
        [
            "--headless", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile}",
            // The pages are on the disk and ask nobody for anything; neither shall the browser.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-quic", "--disable-extensions", "--disable-default-apps", "--no-first-run", "--no-default-browser-check", "--no-pings", "--mute-audio",
            "--disable-dev-shm-usage", "--password-store=basic",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses to start as root with its sandbox.
        if (!OperatingSystem.IsWindows() && Environment.UserName == "root") start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add("about:blank");
        return start;
    }

    /// <summary>The browser writes the port that it chose, and a path that nobody can guess, into its profile.</summary>
    private static async Task<Uri> AddressAsync(Process process, string profile, CancellationToken cancel)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {process.ExitCode}."));
            if (Read(file) is [var port, { Length: > 0 } path, ..] && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new Uri($"ws://127.0.0.1:{number}{path}");
            await Task.Delay(20, cancel);
        }
    }

    private static string[] Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static void End(Process? process)
    {
        if (process is null) return;
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself.
        }

        process.Dispose();
    }
}

using Microsoft.Playwright;

namespace ProcedureEngine.BrowserTests;

/// <summary>The browser that is installed; Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    /// <summary>Where it is: the environment variable CHROMIUM, a usual place, or PATH; null where there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    /// <summary>Starts it without talking to anyone.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    });

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) yield return named;
        // Chromium without windows: half the time.
        yield return "/usr/bin/chromium-headless-shell";
        yield return "/usr/bin/chromium";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator))
        {
            yield return System.IO.Path.Combine(folder, "chromium");
            yield return System.IO.Path.Combine(folder, "chromium-browser");
            yield return System.IO.Path.Combine(folder, "google-chrome");
        }
    }
}

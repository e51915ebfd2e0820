using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Printing;

/// <summary>The Chromium, Chrome or Edge of this machine.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    /// <summary>The program to start; a <see cref="StoppedException"/> that says how to get one where there is none.</summary>
    /// <param name="named">The program that the user named; null to look for one.</param>
    public static string Find(string? named)
    {
        if (named is not null && named.AsSpan().ContainsAny('/', '\\'))
        {
            return RegularFile.Exists(named) ? named : throw new StoppedException(Diagnostic.Create(DiagnosticIds.BrowserFailed, named, SourceSpan.Start, named, "there is no such file."));
        }

        return Candidates(named is null ? Names : [named]).FirstOrDefault(File.Exists)
            ?? throw new StoppedException(Diagnostic.Create(DiagnosticIds.NoBrowser, named ?? "PATH", SourceSpan.Start, Advice()));
    }

    private static IEnumerable<string> Candidates(string[] names)
    {
        foreach (var name in names)
        {
            if (ProgramPath.Find(name) is { } program) yield return program;
        }

        if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
            yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
            yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        }

        if (!OperatingSystem.IsWindows()) yield break;
        foreach (var root in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData])
        {
            yield return Path.Combine(Environment.GetFolderPath(root), "Google", "Chrome", "Application", "chrome.exe");
            yield return Path.Combine(Environment.GetFolderPath(root), "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }

    private static string Advice() =>
        "Install one, or name it with --browser: "
        + (OperatingSystem.IsWindows() ? "winget install Google.Chrome" : OperatingSystem.IsMacOS() ? "brew install --cask google-chrome" : "apt install chromium");
}

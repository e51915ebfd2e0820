using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

/// <summary>A PDF read back by the tools of poppler; tests are skipped where they or a browser are absent.</summary>
internal static class Pdf
{
    public static void Require()
    {
        Assert.SkipUnless(IsOnPath("chromium") || IsOnPath("chromium-browser") || IsOnPath("google-chrome"), "No Chromium was found: install it (apt install chromium).");
        Assert.SkipUnless(IsOnPath("pdftotext") && IsOnPath("pdfinfo"), "pdftotext and pdfinfo were not found: install them (apt install poppler-utils).");
    }

    /// <summary>What pdfinfo says of a file.</summary>
    public static string About(string file, params string[] options) => Run("pdfinfo", [.. options, file]);

    /// <summary>The text in reading order.</summary>
    public static string Text(string file) => Run("pdftotext", ["-enc", "UTF-8", file, "-"]);

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}

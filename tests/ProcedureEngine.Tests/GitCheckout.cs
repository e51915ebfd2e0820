using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>Git as a person calls it, in a folder of a test. The test is skipped where there is none.</summary>
internal static class GitCheckout
{
    /// <summary>Far more than any of these calls takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a call prints; the test fails where git does.</summary>
    public static string Git(string folder, params string[] arguments)
    {
        var (code, output, error) = Run(folder, arguments);
        Assert.True(code == 0, $"git {string.Join(' ', arguments)}: {error}");
        return output.Trim();
    }

    /// <summary>A call that may fail. One that has no end fails the test.</summary>
    public static (int Code, string Output, string Error) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in (string[])["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"git {string.Join(' ', arguments)} has no end");
            }

            return (process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip("git is not installed");
            throw;
        }
    }
}

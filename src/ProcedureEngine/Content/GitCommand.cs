using System.Diagnostics;
using System.Text;

namespace ProcedureEngine.Content;

/// <summary>How git is asked: no shell, no questions to the user, no locks, and nothing that the repository's own configuration names is started.</summary>
internal static class GitCommand
{
    /// <summary>A call in a folder; its input, output and error are pipes.</summary>
    public static ProcessStartInfo In(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in (ReadOnlySpan<string>)["--no-pager", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }
}

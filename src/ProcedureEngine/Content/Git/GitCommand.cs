using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Content.Git;

/// <summary>
/// How git is asked: the git of PATH, no shell, no questions to the user, no locks, no network, nothing that is fetched when it is
/// missing, and nothing of the environment that would start a program or lead to another repository.
/// </summary>
internal static class GitCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a repository's configuration could start with the commands that are used, switched off.</summary>
    private static readonly string[] Defences =
    [
        "--no-pager", "-c", "safe.bareRepository=explicit", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false",
        "-c", "protocol.allow=never", "-c", "core.quotePath=false",
    ];

    /// <summary>A call in a folder; its input, output and error are pipes. A <see cref="Win32Exception"/> where there is no git.</summary>
    public static ProcessStartInfo In(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(ProgramPath.Find("git") ?? throw new Win32Exception("git was not found in the folders of PATH."))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in (ReadOnlySpan<string>)[.. Defences, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(IsUnwanted).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        // A list of protocols that are allowed: there is none of this name. It stands above what any configuration says.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <summary>What a call prints. An <see cref="IOException"/> with what git complains about where it fails, takes too long or says too much.</summary>
    /// <param name="start">The call.</param>
    /// <param name="most">How many characters it may print.</param>
    /// <param name="cancel">Ends git, and the wait for it, with an <see cref="OperationCanceledException"/>.</param>
    public static string Run(ProcessStartInfo start, int most, CancellationToken cancel = default)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = ReadAsync(process.StandardOutput, most);
        try
        {
            if (!output.Wait((int)Patience.TotalMilliseconds, cancel) || output.Result is not { } text || !process.WaitForExit(Patience)) throw new TimeoutException();
            return process.ExitCode == 0 ? text : throw new IOException(FirstLine(error.Result));
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            if (e is OperationCanceledException) throw;
            throw new IOException("git takes too long or says too much", e);
        }
    }

    /// <summary>Settings from outside say whose repositories are trusted, and start nothing by themselves; all else is about one certain repository, or names programs.</summary>
    private static bool IsUnwanted(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("GIT_CONFIG_", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("GIT_DISCOVERY_ACROSS_FILESYSTEM", StringComparison.OrdinalIgnoreCase);

    /// <summary>All of it; null where it is too much.</summary>
    private static async Task<string?> ReadAsync(TextReader reader, int most)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 14];
        for (int count; (count = await reader.ReadAsync(buffer.AsMemory()).ConfigureAwait(false)) > 0;)
        {
            if (text.Length + count > most) return null;
            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    private static string FirstLine(string error) => error.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? line : "git failed";
}

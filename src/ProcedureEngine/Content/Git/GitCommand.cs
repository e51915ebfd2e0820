using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Content.Git;

/// <summary>
/// How git is asked: the git of PATH, no shell, no questions to the user, no locks, no network, nothing that is fetched when it is
/// missing, and nothing of the environment that would start a program or lead to another repository.
/// </summary>
internal static class GitCommand
{
    /// <summary>How long a question about the repository itself may take, which is answered in milliseconds.</summary>
    public static TimeSpan Brief { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a question about files and history may take.</summary>
    public static TimeSpan Long { get; } = TimeSpan.FromSeconds(60);

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

    /// <summary>What a call prints. An <see cref="IOException"/> with what git complains about where it fails or says too much, a <see cref="TimeoutException"/> where it takes too long.</summary>
    /// <param name="start">The call.</param>
    /// <param name="most">How many characters it may print.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancel">Ends git, and the wait for it, with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="input">What it reads.</param>
    public static string Run(ProcessStartInfo start, int most, TimeSpan patience, CancellationToken cancel, string input = "")
    {
        cancel.ThrowIfCancellationRequested();
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = ReadAsync(process.StandardOutput, most);
        try
        {
            WriteAsync(process.StandardInput, input, limit.Token).Wait(limit.Token);
            output.Wait(limit.Token);
            if (output.Result is not { } text) throw new IOException("git says too much");
            process.WaitForExitAsync(limit.Token).Wait(limit.Token);
            return process.ExitCode == 0 ? text : throw new IOException(FirstLine(error.Result));
        }
        catch (OperationCanceledException e)
        {
            cancel.ThrowIfCancellationRequested();
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"it did not answer within {patience.TotalSeconds:0} seconds"), e);
        }
        finally
        {
            Stop(process);
        }
    }

    /// <summary>Ends a call that goes on, with all that it started.</summary>
    public static void Stop(Process git)
    {
        try
        {
            if (!git.HasExited) git.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It had ended by itself.
        }
    }

    /// <summary>Settings from outside say whose repositories are trusted, and start nothing by themselves; all else is about one certain repository, or names programs.</summary>
    private static bool IsUnwanted(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("GIT_CONFIG_", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("GIT_DISCOVERY_ACROSS_FILESYSTEM", StringComparison.OrdinalIgnoreCase);

    /// <summary>A git that ended without reading has said why.</summary>
    private static async Task WriteAsync(StreamWriter writer, string input, CancellationToken cancel)
    {
        try
        {
            await writer.WriteAsync(input.AsMemory(), cancel).ConfigureAwait(false);
            writer.Close();
        }
        catch (IOException)
        {
        }
    }

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

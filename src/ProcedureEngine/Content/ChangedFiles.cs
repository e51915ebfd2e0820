using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content;

/// <summary>Asks git which files of a content folder a branch has touched. Read only.</summary>
public static class ChangedFiles
{
    private const int MaxCharacters = 32 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The files that differ between the working tree and the commit where it left a revision, relative to the content root
    /// with <c>/</c>: changed, new (untracked ones too) and deleted ones. A <see cref="StoppedException"/> where git can't tell.
    /// </summary>
    public static IReadOnlySet<string> Since(string root, string revision)
    {
        // What begins with a dash would be an option.
        if (revision.Length == 0 || revision[0] == '-') throw Stopped(root, revision, "that is no revision");
        var files = new HashSet<string>(StringComparer.Ordinal);
        files.UnionWith(Git(root, revision, "diff", "--merge-base", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", revision, "--"));
        files.UnionWith(Git(root, revision, "ls-files", "--others", "--exclude-standard", "-z", "--"));
        return files;
    }

    private static string[] Git(string root, string revision, params ReadOnlySpan<string> arguments)
    {
        try
        {
            using var process = Process.Start(GitCommand.In(root, arguments))!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = ReadAsync(process.StandardOutput);
            if (!output.Wait(Patience) || output.Result is not { } text || !process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw Stopped(root, revision, "git takes too long or says too much");
            }

            return process.ExitCode == 0 ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw Stopped(root, revision, FirstLine(error.Result));
        }
        catch (Win32Exception e)
        {
            throw Stopped(root, revision, e.Message);
        }
    }

    /// <summary>All of it; null where it is too much.</summary>
    private static async Task<string?> ReadAsync(TextReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 14];
        for (int count; (count = await reader.ReadAsync(buffer.AsMemory()).ConfigureAwait(false)) > 0;)
        {
            if (text.Length + count > MaxCharacters) return null;
            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    private static string FirstLine(string error) => error.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? line : "git failed";

    private static StoppedException Stopped(string root, string revision, string why) =>
        new(Diagnostic.Create(DiagnosticIds.NoHistory, root, SourceSpan.Start, revision, why));
}

using System.ComponentModel;
using System.Diagnostics;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Git;

/// <summary>Asks git which files of a content folder a branch has touched. Read only.</summary>
public static class ChangedFiles
{
    private const int MaxCharacters = 32 * 1024 * 1024;

    /// <summary>
    /// The files that differ between the working tree and the commit where it left a revision, relative to the content root
    /// with <c>/</c>: changed, new (untracked ones too) and deleted ones. A <see cref="StoppedException"/> where git can't tell, an
    /// <see cref="OperationCanceledException"/> when cancelled.
    /// </summary>
    public static IReadOnlySet<string> Since(string root, string revision, CancellationToken cancel = default)
    {
        // What begins with a dash would be an option.
        if (revision.Length == 0 || revision[0] == '-') throw Stopped(root, revision, "that is no revision");
        try
        {
            using var repository = GitRepository.Open(root) ?? throw Stopped(root, revision, "the folder is in no git checkout");
            var files = new HashSet<string>(StringComparer.Ordinal);
            // What a submodule holds is its own affair; git would be started in it, with its configuration.
            files.UnionWith(Names(repository.Command("diff", "--merge-base", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", repository.Resolve(revision), "--"), cancel));
            files.UnionWith(Names(repository.Command("ls-files", "--others", "--exclude-standard", "-z", "--"), cancel));
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw Stopped(root, revision, e.Message);
        }
    }

    private static string[] Names(ProcessStartInfo git, CancellationToken cancel) => GitCommand.Run(git, MaxCharacters, cancel).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static StoppedException Stopped(string root, string revision, string why) =>
        new(Diagnostic.Create(DiagnosticIds.NoHistory, root, SourceSpan.Start, revision, why));
}

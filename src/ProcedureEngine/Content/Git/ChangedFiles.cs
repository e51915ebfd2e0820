using System.ComponentModel;
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
    /// <param name="root">The content folder.</param>
    /// <param name="revision">The revision as the user names it.</param>
    /// <param name="diagnostics">Where to tell of files that may count without a change.</param>
    /// <param name="cancel">Ends git.</param>
    public static IReadOnlySet<string> Since(string root, string revision, DiagnosticBag diagnostics, CancellationToken cancel = default)
    {
        // What begins with a dash would be an option.
        if (revision.Length == 0 || revision[0] == '-' || revision.Contains('\0', StringComparison.Ordinal)) throw Stopped(root, revision, "that is no revision", GitAdvice.Revision);
        using var repository = Ask(root, revision, _ => GitAdvice.OfCheckout(root, _), () => GitRepository.Open(root, cancel)) ?? throw Stopped(root, revision, "the folder is in no git checkout", GitAdvice.Checkout);
        var commit = Ask(root, revision, _ => repository.IsShallow ? GitAdvice.Fetch : GitAdvice.Revision, () => Resolve(repository, revision, cancel));
        var changed = Ask(root, revision, e => GitAdvice.OfHistory(repository.IsShallow, e), () => Names(repository, cancel, "diff", "--merge-base", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", commit, "--"));
        var others = Ask(root, revision, _ => GitAdvice.Working(root), () => Names(repository, cancel, "ls-files", "--others", "--exclude-standard", "-z", "--"));
        var filtered = changed.Length == 0 ? [] : Ask(root, revision, _ => GitAdvice.Working(root), () => Filtered(repository, changed, cancel));
        if (filtered is [var (path, filter), ..]) diagnostics.Add(DiagnosticIds.FilteredFiles, path, SourceSpan.Start, filter, $"{filtered.Length - 1}");
        return changed.Concat(others).ToHashSet(StringComparer.Ordinal);
    }

    private static string Resolve(GitRepository repository, string revision, CancellationToken cancel)
    {
        try
        {
            return repository.Resolve(revision, cancel);
        }
        catch (IOException e)
        {
            throw new IOException("it names no commit here, or more than one", e);
        }
    }

    // What a submodule holds is its own affair; git would be started in it, with its configuration.
    private static string[] Names(GitRepository repository, CancellationToken cancel, params ReadOnlySpan<string> arguments) =>
        GitCommand.Run(repository.Command(arguments), MaxCharacters, GitCommand.Long, cancel).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Those that git keeps in another form than the disk has, by a program of the checkout's configuration: it is not started, so that they differ whether somebody touched them or not.</summary>
    private static (string Path, string Filter)[] Filtered(GitRepository repository, string[] paths, CancellationToken cancel)
    {
        var said = GitCommand.Run(repository.Command("check-attr", "--stdin", "-z", "filter"), MaxCharacters, GitCommand.Long, cancel, string.Join('\0', paths) + '\0').Split('\0');
        return [.. said.Chunk(3).Where(s => s is [_, _, not ("unspecified" or "unset" or "set")]).Select(s => (s[0], s[2]))];
    }

    private static T Ask<T>(string root, string revision, Func<Exception, string> advice, Func<T> question)
    {
        try
        {
            return question();
        }
        catch (TimeoutException e)
        {
            throw Stopped(root, revision, e.Message, GitAdvice.Working(root), e);
        }
        catch (Win32Exception e)
        {
            throw Stopped(root, revision, e.Message, GitAdvice.Install, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(root, revision, e.Message, advice(e), e);
        }
    }

    private static StoppedException Stopped(string root, string revision, string why, string advice, Exception? cause = null) =>
        new(Diagnostic.Create(DiagnosticIds.NoHistory, root, SourceSpan.Start, revision, why.TrimEnd('.'), advice), cause);
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Content.Git;

/// <summary>
/// Earlier states of files in a git checkout, by the <c>git</c> command: only what reads, and nothing that the checkout names is started.
/// Whatever goes wrong (no git, no checkout, a shallow clone, a slow disk) means that nothing is found.
/// </summary>
public sealed class GitHistory : IDisposable
{
    /// <summary>Revisions that are searched for a file's earlier states.</summary>
    private const int MaxCommits = 20_000;

    /// <summary>What a list of that many revisions may say.</summary>
    private const int MaxCharacters = 256 * 1024 * 1024;

    /// <summary>Time for all of git's answers together.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Stopwatch spent = new();
    private readonly GitRepository repository;
    private Process? objects;
    private Dictionary<string, List<string>>? blobs;
    private bool isOver;

    private GitHistory(GitRepository repository) => this.repository = repository;

    /// <summary>The history that a folder is part of; null where there is none, or where git is not to be asked about it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancel">Ends the questions with an <see cref="OperationCanceledException"/>.</param>
    public static GitHistory? Open(string folder, CancellationToken cancel)
    {
        try
        {
            return GitRepository.Open(folder, cancel) is { } repository ? new GitHistory(repository) : null;
        }
        catch (Exception e) when (IsFailure(e))
        {
            return null;
        }
    }

    /// <summary>A file as a translation's source hash names it; null where no revision has it.</summary>
    /// <param name="path">The file, relative to the folder.</param>
    /// <param name="hash">The hash (<see cref="SourceHash"/>).</param>
    /// <param name="commit">Where it is looked for first; null where nothing is known.</param>
    /// <param name="cancel">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public byte[]? Find(string path, string hash, string? commit, CancellationToken cancel)
    {
        if (path.Contains('\n', StringComparison.Ordinal)) return null;
        lock (gate)
        {
            spent.Start();
            // An answer that does not come is not waited for longer than all of them may take, nor when the user wants to go.
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(spent.Elapsed < Budget ? Budget - spent.Elapsed : TimeSpan.Zero);
            using var end = limit.Token.Register(() => { if (objects is { } git) GitCommand.Stop(git); });
            try
            {
                if (commit is { Length: >= 7 and <= 64 } && commit.All(char.IsAsciiHexDigit) && Read($"{commit}:{repository.Prefix}{path}") is { } named && SourceHash.Of(named).Contains(hash)) return named;
                blobs ??= Blobs(cancel);
                foreach (var blob in blobs.GetValueOrDefault(repository.Prefix + path) ?? [])
                {
                    cancel.ThrowIfCancellationRequested();
                    if (Read(blob) is { } file && SourceHash.Of(file).Contains(hash)) return file;
                }

                return null;
            }
            catch (Exception e) when (IsFailure(e))
            {
                cancel.ThrowIfCancellationRequested();
                isOver = true;
                return null;
            }
            finally
            {
                spent.Stop();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            Stop();
            repository.Dispose();
        }
    }

    /// <summary>An object; null where there is none, where it is no file, or where it is too large for an article.</summary>
    private byte[]? Read(string name)
    {
        if (isOver || spent.Elapsed > Budget) return null;
        objects ??= Start("cat-file", "--batch");
        objects.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(name + "\n"));
        objects.StandardInput.BaseStream.Flush();

        var answer = objects.StandardOutput.BaseStream;
        var header = new StringBuilder();
        for (int next; (next = answer.ReadByte()) != '\n';)
        {
            if (next < 0) throw new IOException();
            header.Append((char)next);
        }

        if (header.ToString().Split(' ') is not [_, var kind, var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return null;
        if (length > TextFile.MaxBytes)
        {
            Stop();
            return null;
        }

        var bytes = new byte[length + 1];
        answer.ReadExactly(bytes);
        return kind == "blob" ? bytes[..^1] : null;
    }

    /// <summary>For each file of the folder the ids of its contents, the latest first, also from before it was renamed.</summary>
    private Dictionary<string, List<string>> Blobs(CancellationToken cancel)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);

        // What a file is called today, by an older name: the log goes backwards, so what stands below a renaming is of before.
        var later = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Log(cancel))
        {
            // :100644 100644 OLD NEW M<tab>path, or of a renamed file R<tab>path<tab>new path
            if (line.Split('\t') is not [var change, .. { Length: > 0 } paths] || change.Split(' ') is not [_, _, var old, var @new, _]) continue;
            var path = later.GetValueOrDefault(paths[^1], paths[^1]);
            if (paths.Length == 2) later[paths[0]] = path;
            if (!found.TryGetValue(path, out var list)) found[path] = list = [];
            foreach (var blob in new[] { @new, old })
            {
                if (blob.Any(c => c != '0') && !list.Contains(blob)) list.Add(blob);
            }
        }

        return found;
    }

    /// <summary>The changes of all revisions; none where a part of them is missing. A revision that is named can be found all the same.</summary>
    private string[] Log(CancellationToken cancel)
    {
        try
        {
            return GitCommand.Run(repository.Command("log", "--raw", "--no-abbrev", "--find-renames", "--no-ext-diff", "--no-textconv", "--format=", $"--max-count={MaxCommits}", "--", "."), MaxCharacters, GitCommand.Long, cancel).Split('\n');
        }
        catch (Exception e) when (e is IOException or TimeoutException)
        {
            return [];
        }
    }

    private Process Start(params ReadOnlySpan<string> arguments)
    {
        var git = Process.Start(repository.Command(arguments))!;

        // What git complains about is not ours to tell, but a full pipe would stop it.
        git.BeginErrorReadLine();
        return git;
    }

    private static bool IsFailure(Exception e) => e is IOException or UnauthorizedAccessException or InvalidOperationException or FormatException or AggregateException or TimeoutException or Win32Exception;

    private void Stop()
    {
        if (objects is null) return;
        GitCommand.Stop(objects);
        objects.Dispose();
        objects = null;
    }
}

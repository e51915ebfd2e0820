using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Content.Git;

/// <summary>
/// The git checkout that a folder is part of, asked so that nothing starts that the checkout names. Its configuration can name
/// programs in many places (filters, drivers, monitors, signatures, helpers of remotes), and each git brings new ones. So the
/// checkout itself is only asked where its objects and its index are; all else is asked of a repository of our own, in a temporary
/// folder, that has these objects and a copy of this index but none of the configuration. It is gone when this is disposed.
/// </summary>
internal sealed class GitRepository : IDisposable
{
    private const int FewCharacters = 4 * 1024 * 1024;

    /// <summary>The settings of the checkout, or of the user, by which text on disk differs from text in git. None starts a program.</summary>
    private static readonly string[] AboutFiles = ["core.autocrlf", "core.eol", "core.ignorecase", "core.precomposeunicode", "core.symlinks", "core.longpaths", "core.excludesfile", "core.attributesfile", "core.checkstat", "core.trustctime"];

    private readonly string folder;
    private readonly string top;
    private readonly string objects;
    private readonly ImmutableArray<(string Key, string Value)> settings;
    private readonly TransientFolder temporary = TransientFolder.Create("git");
    private readonly string own;

    private GitRepository(string folder, string top, Places places, ImmutableArray<(string Key, string Value)> settings)
    {
        own = temporary.Path;
        this.folder = folder;
        this.top = top;
        this.settings = settings;
        objects = places.Objects;
        IsShallow = File.Exists(places.Shallow);
        var way = Path.GetRelativePath(top, folder).Replace('\\', '/');
        Prefix = way == "." ? "" : way + "/";
        try
        {
            Fill(places);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The way from the top of the checkout to the folder, with <c>/</c> at the end; empty where the folder is the top.</summary>
    public string Prefix { get; }

    /// <summary>Whether it is a clone without all history.</summary>
    public bool IsShallow { get; }

    /// <summary>
    /// Opens the checkout that a folder is part of; null where it is part of none. An <see cref="IOException"/> with the reason where
    /// git can't read it, does not trust its owner, or takes another folder for the repository than the nearest <c>.git</c>:
    /// a content folder can look like a repository itself. A <see cref="System.ComponentModel.Win32Exception"/> where there is no git,
    /// a <see cref="TimeoutException"/> where it does not answer.
    /// </summary>
    public static GitRepository? Open(string folder, CancellationToken cancel)
    {
        var physical = PhysicalPath.Of(folder);
        for (var top = physical; top is not null; top = Path.GetDirectoryName(top))
        {
            // A look at the disk is cheaper than a process.
            var found = Path.Combine(top, ".git");
            if (!Path.Exists(found)) continue;
            RepositoryFiles.Require(physical, top, cancel);
            return new GitRepository(physical, top, Places.In(physical, found, cancel), Settings(physical, cancel));
        }

        return null;
    }

    /// <summary>The id of the commit that a revision names; an <see cref="IOException"/> where it names none, or several. It must not begin with a dash.</summary>
    public string Resolve(string revision, CancellationToken cancel)
    {
        // In two steps: what is put behind ":/text" would belong to the text.
        var named = Ask("rev-parse", "--verify", revision);
        return Ask("rev-parse", "--verify", named + "^{commit}");

        string Ask(params ReadOnlySpan<string> arguments) => GitCommand.Run(GitCommand.In(folder, arguments), FewCharacters, GitCommand.Brief, cancel).Trim();
    }

    /// <summary>A call in the folder that sees the objects, the index and the files of the checkout, and no configuration but ours.</summary>
    public ProcessStartInfo Command(params ReadOnlySpan<string> arguments)
    {
        var start = GitCommand.In(folder, arguments);
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("GIT_CONFIG_", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_DIR"] = own;
        start.Environment["GIT_WORK_TREE"] = top;
        start.Environment["GIT_OBJECT_DIRECTORY"] = objects;
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_COUNT"] = settings.Length.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < settings.Length; i++)
        {
            start.Environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{i}")] = settings[i].Key;
            start.Environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{i}")] = settings[i].Value;
        }

        return start;
    }

    /// <inheritdoc/>
    public void Dispose() => temporary.Dispose();

    /// <summary>What git needs to take the folder for a repository, where the history was cut off, and what is ignored.</summary>
    private void Fill(Places places)
    {
        foreach (var name in (ReadOnlySpan<string>)["objects", "refs", "info"]) Directory.CreateDirectory(Path.Combine(own, name));
        File.WriteAllText(Path.Combine(own, "HEAD"), places.Head + "\n");
        if (places.Format != "sha1") File.WriteAllText(Path.Combine(own, "config"), $"[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = {places.Format}\n");
        Copy(places.Shallow, "shallow");
        Copy(places.Exclude, "info/exclude");
        Copy(places.Attributes, "info/attributes");
        // Some commands write the index again when they have looked at the files. It may be in two parts; the second lies beside it.
        Copy(places.Index, "index");
        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(places.Index)!, "sharedindex.*")) Copy(part, Path.GetFileName(part));
    }

    private void Copy(string file, string name)
    {
        if (!RegularFile.Exists(file)) return;
        var copy = Path.Combine(own, name);
        File.WriteAllBytes(copy, RegularFile.ReadAllBytes(file));
        // A file that is as young as the index may have changed since: git looks at the times.
        File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
    }

    private static ImmutableArray<(string Key, string Value)> Settings(string folder, CancellationToken cancel)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in GitCommand.Run(GitCommand.In(folder, "config", "--null", "--list"), FewCharacters, GitCommand.Brief, cancel).Split('\0'))
        {
            // A key without a value is a yes.
            if (entry.Split('\n', 2) is [var key, .. var value] && AboutFiles.Contains(key)) found[key] = value is [var text] ? text : "true";
        }

        // What may be executed is no text, and disks of other systems can't tell it.
        return [.. found.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)), ("core.filemode", "false")];
    }

    /// <summary>Where the parts of a checkout lie.</summary>
    internal sealed record Places(string Objects, string Index, string Shallow, string Exclude, string Attributes, string Format, string Head)
    {
        /// <summary>Asks git for them; an <see cref="IOException"/> where git reads another repository than the one that was found.</summary>
        /// <param name="folder">A folder of the checkout.</param>
        /// <param name="found">The nearest <c>.git</c> above it: a folder, or a file or link that leads to one as in a worktree or a submodule.</param>
        /// <param name="cancel">Ends git.</param>
        public static Places In(string folder, string found, CancellationToken cancel)
        {
            var lines = GitCommand.Run(
                GitCommand.In(folder, "rev-parse", "--path-format=absolute", "--resolve-git-dir", found, "--absolute-git-dir", "--git-path", "objects", "--git-path", "index", "--git-path", "shallow", "--git-path", "info/exclude", "--git-path", "info/attributes", "--show-object-format", "HEAD"),
                FewCharacters, GitCommand.Brief, cancel).TrimEnd('\n').Split('\n');
            if (lines is not [var expected, var taken, var objects, var index, var shallow, var exclude, var attributes, var format and ("sha1" or "sha256"), var head]) throw new IOException("git answers in a way that is not understood");
            // A .git that is a link, as some keep it on another disk, is the folder that it leads to.
            return PhysicalPath.Of(expected).Equals(PhysicalPath.Of(taken), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
                ? new Places(objects, index, shallow, exclude, attributes, format, head)
                : throw new IOException($"git takes '{taken}' for the repository, and not '{expected}'");
        }
    }
}

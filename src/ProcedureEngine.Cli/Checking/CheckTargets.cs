using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Layouts;

namespace ProcedureEngine.Cli.Checking;

/// <summary>What a check is about: a content folder, or files of it, of which the articles are told that they belong to.</summary>
internal sealed class CheckTargets
{
    private const string FromInput = "-";

    private readonly ProjectArguments project = new();

    /// <summary>The folder or the files.</summary>
    public Argument<string[]> Names { get; } = new("CONTENT")
    {
        Description = "The folder with the articles, or files in it: only the articles that these belong to are told of, in all languages; '-' reads the names of files from standard input, a line each. Default: 'content' in procedures.yml, which is looked for here and above, up to the top of the repository.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The settings' file.</summary>
    public Option<string?> Config => project.Config;

    /// <summary>Whether files are named, and no folder.</summary>
    public bool AreFiles(CommandResult result) => result.GetValue(Names) is { Length: > 0 } names && !IsFolder(names);

    /// <summary>The options of the check; a <see cref="WrongUseException"/> where nothing says which folder is meant, or where a folder stands among files.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="input">Where names of files are read from.</param>
    public CheckOptions Find(ParseResult parsed, TextReader input)
    {
        var names = parsed.GetValue(Names) ?? [];
        var config = parsed.GetValue(Config);
        if (names.Length == 0 || IsFolder(names))
        {
            var whole = Project.Find(names.FirstOrDefault(), config) ?? throw ProjectArguments.Nothing();
            return new CheckOptions(whole.Content) { SettingsFile = whole.SettingsFile };
        }

        var files = names.SelectMany(name => name == FromInput ? Lines(input) : [name]).Select(Path.GetFullPath).ToList();
        if (files.Find(Directory.Exists) is { } folder) throw new WrongUseException($"'{Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)}' is a folder: name one folder, or files.");
        var found = Project.Find(null, config);
        // A hook may name none: there is nothing to say then, but where the content is has to be known all the same.
        if (found is null && files.Count == 0) throw ProjectArguments.Nothing();
        if (found is null || (files.Count > 0 && !files.Exists(f => IsIn(f, found.Content)))) found = new Project(StandaloneArticle.FolderOf(files[0]), null, config);
        var root = Path.GetFullPath(found.Content);
        return new CheckOptions(found.Content) { SettingsFile = found.SettingsFile, Files = [.. files.Where(f => IsIn(f, root)).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))] };
    }

    /// <summary>One name that is a folder, or none of an article: what is mistyped, or something else than an article, is then told.</summary>
    private static bool IsFolder(string[] names) => names is [var name] && name != FromInput && (Directory.Exists(name) || !ArticleFiles.IsArticle(name));

    private static bool IsIn(string file, string folder)
    {
        var way = Path.GetRelativePath(Path.GetFullPath(folder), file);
        return !Path.IsPathRooted(way) && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static ImmutableArray<string> Lines(TextReader input) => [.. input.ReadToEnd().Split(['\n', '\0'], StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0)];
}

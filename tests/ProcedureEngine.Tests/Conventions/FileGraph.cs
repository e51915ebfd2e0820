using System.Text.RegularExpressions;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>
/// Which files of a project use types that other files declare, as far as their text tells. A name counts where a type can stand: not
/// behind a dot, not as the name of a member or a call. Only files of one layer are compared: the layers have an order of their own.
/// </summary>
internal sealed partial class FileGraph
{
    private static readonly HashSet<string> Keywords =
    [
        "new", "return", "is", "as", "in", "out", "ref", "public", "private", "internal", "protected", "static", "sealed", "readonly", "required", "params", "this",
        "throw", "await", "yield", "else", "case", "when", "not", "and", "or", "where", "const", "async", "override", "virtual", "abstract", "init", "set", "get",
    ];

    private readonly Dictionary<string, HashSet<string>> uses;

    private FileGraph(Dictionary<string, HashSet<string>> uses) => this.uses = uses;

    /// <summary>The graph of a project's folder; files are named relative to it, with <c>/</c>.</summary>
    public static FileGraph Of(string folder)
    {
        var root = RepositoryFolder.At(folder);
        var files = SourceFiles.In(folder).Select(file => SourceFile.Read(root, file)).ToList();
        var declared = files.SelectMany(file => file.Types.Select(type => (type, file))).ToLookup(x => x.type, x => x.file);
        return new FileGraph(files.ToDictionary(file => file.Path, file => file.Names.SelectMany(name => declared[name]).Where(file.Sees).Select(other => other.Path).ToHashSet()));
    }

    /// <summary>The largest groups of files of which each uses each, also through others; each group sorted.</summary>
    public IEnumerable<string[]> Circles()
    {
        var reached = uses.Keys.ToDictionary(file => file, Reach);
        return uses.Keys
            .Where(file => reached[file].Contains(file))
            .Select(file => reached[file].Where(other => reached[other].Contains(file)).Order(StringComparer.Ordinal).ToArray())
            .DistinctBy(circle => circle[0])
            .OrderBy(circle => circle[0], StringComparer.Ordinal);
    }

    private HashSet<string> Reach(string file)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([file]);
        while (open.TryPop(out var next))
        {
            foreach (var other in uses[next].Where(seen.Add)) open.Push(other);
        }

        return seen;
    }

    private sealed partial record SourceFile(string Path, string Namespace, HashSet<string> Usings, List<string> Types, HashSet<string> Names)
    {
        public static SourceFile Read(string root, string file)
        {
            var text = File.ReadAllText(file);
            var code = Using().Replace(text, "");
            code = Comment().Replace(code, "");
            code = RawString().Replace(code, "");
            code = Interpolated().Replace(code, match => string.Join(' ', Hole().Matches(match.Value).Select(hole => hole.Value)));
            code = PlainString().Replace(code, "");
            return new SourceFile(
                System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'),
                NamespaceLine().Match(text).Groups[1].Value,
                [.. Using().Matches(text).Select(match => match.Groups[1].Value)],
                [.. Declaration().Matches(text).Select(match => match.Groups[1].Value)],
                [.. TypeNames([.. Token().Matches(code).Select(match => match.Value)])]);
        }

        public bool Sees(SourceFile other) =>
            other.Path != Path && Layer == other.Layer && (Namespace == other.Namespace || Namespace.StartsWith(other.Namespace + ".", StringComparison.Ordinal) || Usings.Contains(other.Namespace));

        private string Layer => Path.Contains('/', StringComparison.Ordinal) ? Path.Split('/')[0] : "";

        private static IEnumerable<string> TypeNames(string[] tokens)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                var (previous, next) = (i > 0 ? tokens[i - 1] : "", i + 1 < tokens.Length ? tokens[i + 1] : "");
                if (!char.IsAsciiLetterUpper(tokens[i][0]) || previous == ".") continue;
                // Behind a type stands the name of what has it.
                if (previous.Length > 0 && (char.IsLetterOrDigit(previous[0]) || previous[0] == '_') && !Keywords.Contains(previous)) continue;
                if (previous is ">" or "]" or "?" && next is "{" or "=" or ";" or "," or ")" or "(") continue;
                if (next == "(" && previous is not ("new" or "[" or ":" or ",")) continue;
                yield return tokens[i];
            }
        }

        [GeneratedRegex(@"^using (?:static )?([\w.]+);\r?$", RegexOptions.Multiline)]
        private static partial Regex Using();

        [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex NamespaceLine();

        [GeneratedRegex(@"^(?:public|internal)[^\n(]*?\b(?:class|record struct|record|struct|interface|enum)\s+([A-Z]\w*)", RegexOptions.Multiline)]
        private static partial Regex Declaration();

        [GeneratedRegex(@"//[^\n]*")]
        private static partial Regex Comment();

        [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"")]
        private static partial Regex RawString();

        [GeneratedRegex("\\$@?\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
        private static partial Regex Interpolated();

        [GeneratedRegex(@"(?<=\{)[^{}]*(?=\})")]
        private static partial Regex Hole();

        [GeneratedRegex("@?\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
        private static partial Regex PlainString();

        [GeneratedRegex(@"[A-Za-z_]\w*|[^\sA-Za-z_]")]
        private static partial Regex Token();
    }
}

using System.Text.RegularExpressions;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>The modules of <c>site/js</c> by their paths, and what each imports.</summary>
internal static partial class ScriptModules
{
    /// <summary>The text of each module, by its path below <c>site/js</c>.</summary>
    public static SortedDictionary<string, string> All { get; } = new(Read(), StringComparer.Ordinal);

    /// <summary>All that a module imports: at once, later, and for the types in its comments.</summary>
    public static IEnumerable<string> Imports(string module) => Targets(module, Import());

    /// <summary>What a module imports before it runs.</summary>
    public static IEnumerable<string> ImportsAtOnce(string module) => Targets(module, ImportAtOnce());

    /// <summary>These modules and all that are reached from them.</summary>
    public static SortedSet<string> Reached(IEnumerable<string> entries, Func<string, IEnumerable<string>> imports)
    {
        var (found, open) = (new SortedSet<string>(StringComparer.Ordinal), new Queue<string>(entries));
        while (open.TryDequeue(out var module))
        {
            if (!found.Add(module)) continue;
            foreach (var import in imports(module)) open.Enqueue(import);
        }

        return found;
    }

    private static IEnumerable<string> Targets(string module, Regex pattern) => pattern
        .Matches(All[module])
        .Select(m => new Uri(new Uri("http://site/" + module), m.Groups[1].Value).AbsolutePath[1..])
        .Distinct();

    private static Dictionary<string, string> Read()
    {
        var root = RepositoryFolder.At("site/js");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText);
    }

    [GeneratedRegex(@"\b(?:from\s+|import\s+|import\()'([^']+)'")]
    private static partial Regex Import();

    [GeneratedRegex(@"^(?:import|export)\s[^'(\n]*'([^']+)'", RegexOptions.Multiline)]
    private static partial Regex ImportAtOnce();
}

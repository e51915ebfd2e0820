using System.Reflection;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>
/// Which files of a project use which others, told by the compiled types: a file has the name of its type, its folder is the namespace.
/// Names that the compiler leaves no trace of (constants, <c>nameof</c>) are no use.
/// </summary>
internal static class FileGraph
{
    /// <summary>Each use of a file by another, once; files are named from the project's folder, with <c>/</c> and without an ending.</summary>
    public static IEnumerable<(string From, string To)> Of(Assembly assembly)
    {
        var root = assembly.GetName().Name == "procedures" ? "ProcedureEngine.Cli" : assembly.GetName().Name!;
        return assembly.GetTypes()
            .SelectMany(type => CodeReferences.Of(type).Where(used => used.Assembly == assembly).Select(used => (From: File(type, root), To: File(used, root))))
            .Where(use => use.From != use.To && !use.From.StartsWith('<') && !use.To.StartsWith('<'))
            .Distinct();
    }

    /// <summary>The folder of a file, empty at the root.</summary>
    public static string Room(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";

    private static string File(Type type, string root)
    {
        while (type.DeclaringType is { } outer) type = outer;
        var name = type.Name.Split('`')[0];
        var room = type.Namespace is null ? "<" : type.Namespace == root ? "" : type.Namespace[(root.Length + 1)..].Replace('.', '/') + "/";
        return room + name;
    }
}

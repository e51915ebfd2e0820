using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds the order of the layers: each may use only those before it. The last is the root itself, with the verbs.</summary>
public sealed partial class LayerTests
{
    private const string Root = "";

    private static readonly string[] Layers =
        ["Diagnostics", "Model", "Runs", "Languages", "Editing", "Content", "Reading", "Alignment", "Consistency", "Translation", "Corpora", "Texts", "Rendering", "Exchange", "Assistants", "Output", "Publishing", Root];

    private static readonly string[] OnDisk = ["Content", "Output"];

    [Fact]
    public void Every_folder_of_the_library_is_a_layer()
    {
        var folders = Directory.EnumerateDirectories(RepositoryFolder.At("src/ProcedureEngine")).Select(Path.GetFileName).Except(["bin", "obj"]);
        Assert.Equal(Layers.Except([Root]).Order(), folders.Order());
    }

    [Theory]
    [MemberData(nameof(AllLayers))]
    public void A_layer_names_no_later_layer_in_its_types(string layer)
    {
        var later = Layers[(Array.IndexOf(Layers, layer) + 1)..];
        var breaches = TypesIn(layer)
            .SelectMany(type => CodeReferences.Of(type).Select(used => (type, used)))
            .Where(x => later.Contains(LayerOf(x.used)))
            .Select(x => $"{x.type.FullName} uses {x.used.FullName}")
            .Distinct();
        Assert.Empty(breaches);
    }

    [Theory]
    [MemberData(nameof(AllLayers))]
    public void A_layer_names_no_later_layer_in_its_code(string layer)
    {
        var later = Layers[(Array.IndexOf(Layers, layer) + 1)..];
        var breaches =
            from file in FilesOf(layer)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match match in LayerName().Matches(line)
            where later.Contains(match.Groups[1].Value)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(breaches);
    }

    [Fact]
    public void Only_content_and_output_touch_the_disk()
    {
        var breaches =
            from layer in Layers.Except(OnDisk)
            from file in FilesOf(layer)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && DiskAccess().IsMatch(line)
            select $"{layer}/{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(breaches);
    }

    /// <summary>No using gives the types of the root away: every namespace sees them.</summary>
    [Theory]
    [MemberData(nameof(AllLayers))]
    public void A_layer_names_no_type_of_the_root(string layer)
    {
        if (layer == Root) return;
        var types = TypesIn(Root).Where(type => !type.IsNested).Select(type => type.Name).ToHashSet();
        Assert.Contains(nameof(BuildOptions), types);
        var breaches =
            from file in FilesOf(layer)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match match in TypeName().Matches(line)
            where types.Contains(match.Groups[1].Value)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(breaches);
    }

    public static TheoryData<string> AllLayers() => [.. Layers];

    private static IEnumerable<string> FilesOf(string layer) =>
        layer == Root ? Directory.EnumerateFiles(RepositoryFolder.At("src/ProcedureEngine"), "*.cs") : SourceFiles.In($"src/ProcedureEngine/{layer}");

    private static IEnumerable<Type> TypesIn(string layer) => typeof(Build).Assembly.GetTypes().Where(t => LayerOf(t) == layer);

    private static string? LayerOf(Type type)
    {
        const string prefix = "ProcedureEngine.";
        return type.Namespace is "ProcedureEngine" ? Root
            : type.Namespace?.StartsWith(prefix, StringComparison.Ordinal) == true ? type.Namespace[prefix.Length..].Split('.')[0] : null;
    }

    [GeneratedRegex(@"\bProcedureEngine\.([A-Z][A-Za-z]+)")]
    private static partial Regex LayerName();

    // The verbs are words too: such a name is a type where it declares something, or where one of its members is called.
    [GeneratedRegex(@"(?<![\w.""])([A-Z]\w+)(?=[?>\s]+[a-z]\w*\b|\.Run\(|\.Of\()")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\b(File|Directory|FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter)\b\s*[.(]")]
    private static partial Regex DiskAccess();
}

using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using ProcedureEngine.Cli;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds how types are made and called.</summary>
public sealed class TypeTests
{
    private const int MaxLines = 300;

    private static readonly string[] ForbiddenSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Info", "Data", "Impl", "Base"];

    /// <summary>The closed hierarchies of the model, and the types that only they use: a reader sees all kinds of block at once.</summary>
    private static readonly string[] FilesOfManyTypes = ["Block.cs", "Inline.cs"];

    private static IEnumerable<Type> Types { get; } =
    [
        .. typeof(Build).Assembly.GetTypes()
            .Concat(typeof(CommandLine).Assembly.GetTypes())
            .Where(t => t.Namespace?.StartsWith(nameof(ProcedureEngine), StringComparison.Ordinal) == true)
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<', StringComparison.Ordinal)),
    ];

    [Fact]
    public void Classes_are_sealed_static_or_abstract_unless_others_derive_from_them()
    {
        var bases = Types.Select(t => t.BaseType).ToHashSet();
        Assert.Empty(Types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t)).Select(t => t.FullName));
    }

    [Fact]
    public void Names_say_what_a_type_is()
    {
        var vague = Types.Where(t => Array.Exists(ForbiddenSuffixes, s => t.Name.Split('`')[0].EndsWith(s, StringComparison.Ordinal)));
        Assert.Empty(vague.Select(t => t.FullName));
    }

    [Fact]
    public void Public_records_cannot_be_changed()
    {
        var changeable =
            from type in Types.Where(t => t.IsPublic && IsRecord(t))
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name}";
        Assert.Empty(changeable);
    }

    [Fact]
    public void Public_records_hold_immutable_collections()
    {
        var open =
            from type in Types.Where(t => t.IsPublic && IsRecord(t))
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.CanWrite && IsMutableCollection(property.PropertyType)
            select $"{type.FullName}.{property.Name}: {property.PropertyType.Name}";
        Assert.Empty(open);
    }

    [Fact]
    public void Every_type_has_a_file_of_its_name()
    {
        var files = SourceFiles.In("src").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var many = FilesOfManyTypes.SelectMany(f => File.ReadLines(RepositoryFolder.At($"src/ProcedureEngine/Model/{f}")))
            .Where(l => l.StartsWith("public ", StringComparison.Ordinal)).ToList();
        var homeless = Types
            .Where(t => !t.IsNested && t.Name != "Program" && !files.Contains(t.Name.Split('`')[0]))
            .Where(t => t.Namespace != typeof(Block).Namespace || !many.Exists(l => l.Contains($"record {t.Name}", StringComparison.Ordinal)));
        Assert.Empty(homeless.Select(t => t.FullName));
    }

    [Fact]
    public void Files_are_short_enough_to_be_read_at_once()
    {
        var files = SourceFiles.In("src").Concat(SourceFiles.In("tests"));
        var lengths = files.Select(f => (File: Path.GetFileName(f), Lines: File.ReadLines(f).Count(IsCode)));
        Assert.DoesNotContain(lengths, f => f.Lines > MaxLines);
    }

    /// <summary>The promises that a type makes to its callers are no reason to split it.</summary>
    private static bool IsCode(string line) => !line.TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static bool IsMutableCollection(Type type) =>
        type != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(type)
        && type.Namespace != typeof(ImmutableArray).Namespace
        && type.Namespace != typeof(FrozenSet).Namespace
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
}

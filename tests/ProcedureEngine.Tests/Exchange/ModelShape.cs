using System.Collections.Immutable;
using System.Reflection;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>The types of the model and what they hold, by reflection.</summary>
internal static class ModelShape
{
    /// <summary>The records that an article is made of: those whose values are a node of the tree, and those that describe one.</summary>
    public static ImmutableArray<Type> Records { get; } =
    [
        .. typeof(Article).Assembly.GetTypes()
            .Where(t => t is { Namespace: "ProcedureEngine.Model", IsClass: true, IsAbstract: false, IsPublic: true } && t.GetMethod("<Clone>$") is not null)
            .Where(t => t != typeof(Locale) && t != typeof(Metadata))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>The kinds of a base type.</summary>
    public static ImmutableArray<Type> Kinds(Type @base) => [.. Records.Where(@base.IsAssignableFrom)];

    /// <summary>What a record holds: properties that can be set, those of the base type last.</summary>
    public static ImmutableArray<PropertyInfo> Properties(Type type) => [.. type.GetProperties().Where(p => p is { CanWrite: true, GetMethod.IsStatic: false })];

    /// <summary>Whether a type is a node of the tree, which says its type, and not a value of one.</summary>
    public static bool IsNode(Type type) => typeof(Inline).IsAssignableFrom(type) || Properties(type).Any(p => p.Name == "Span" && p.PropertyType == typeof(SourceSpan));

    /// <summary>A name in camel case.</summary>
    public static string JsonName(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}

using System.Collections.Immutable;
using ProcedureEngine.Content.Layouts.Toolchains;

namespace ProcedureEngine.Content.Layouts;

/// <summary>The folders whose files a site has at its root: what <c>/img/a.png</c> means is <c>static/img/a.png</c>.</summary>
internal static class StaticFolders
{
    // Where no toolchain says it, these names are never anything else.
    private static readonly ImmutableArray<string> Usual = ["static", "public"];

    /// <summary>The folders that are there, relative to the content root: those that the settings name, else those of the toolchains, else what usual names tell.</summary>
    public static ImmutableArray<string> Find(string root, ImmutableArray<string>? named, ImmutableArray<Toolchain> toolchains)
    {
        if (named is { } set) return Existing(root, set);
        return Existing(root, [.. toolchains.SelectMany(t => t.StaticFolders).Concat(Usual).Distinct(StringComparer.Ordinal)]);
    }

    private static ImmutableArray<string> Existing(string root, ImmutableArray<string> folders) => [.. folders.Where(f => Directory.Exists(Path.Combine(root, f)))];
}

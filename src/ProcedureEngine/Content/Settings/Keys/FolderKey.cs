using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>A key whose value is a folder, seen from the folder of the settings' file. It can't be named from the root of the disk: settings belong to a checkout, which lies elsewhere on each machine.</summary>
internal sealed class FolderKey : SettingKey
{
    private const string Relative = "It is a path from the folder of the settings' file, with '/', such as docs or ../site; never one from the root of the disk.";

    private readonly Func<SiteSettings, string, SiteSettings> set;

    private FolderKey(SettingDescription description, Func<SiteSettings, string, SiteSettings> set)
        : base(description) => this.set = set;

    public static FolderKey Content { get; } = new(
        new("content", "The folder with the articles, seen from the folder of this file: commands take it where they name none. It lies in the same repository.", Relative, "the folder of this file", "content: docs"),
        (settings, folder) => settings with { Content = folder });

    public static FolderKey Output { get; } = new(
        new("output", "The folder that 'procedures build' writes, seen from the folder of this file. It lies in the same repository; --output names any other.", Relative, "'procedures build' asks for --output", "output: site"),
        (settings, folder) => settings with { Output = folder });

    internal override JsonObject Schema(SchemaNames names) => new() { ["type"] = "string", ["pattern"] = @"^[^/\\:~][^\\:]*$" };

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(IsRelative(Value(entry)) && entry.Values.Length == 1 ? set(reading.Settings, Value(entry)) : null);

    // The same on all systems: no drive letter, no backslash, no home of a shell. What git keeps is nobody's content, and no place for a site.
    private static bool IsRelative(string path) =>
        path.Length > 0 && path[0] is not ('/' or '~') && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0
        && !path.Split('/').Any(name => name.Equals(".git", StringComparison.OrdinalIgnoreCase));
}

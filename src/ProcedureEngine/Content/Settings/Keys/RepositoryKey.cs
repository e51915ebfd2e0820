using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>repository</c>: where files are shown.</summary>
internal sealed class RepositoryKey() : SettingKey(new(
    "repository",
    "Where the site that keeps the repository shows a file of the content, at a line of it: the report links there.",
    "It is an http or https address with '{path}' in it, and '{line}' if it has lines, such as https://git.example.com/help/blob/main/docs/{path}#L{line}.",
    "the report names files without links",
    "repository: https://git.example.com/help/blob/main/docs/{path}#L{line}"))
{
    internal override JsonObject Schema(SchemaNames names) => new() { ["type"] = "string", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://.*\\{path\\}" };

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(RepositoryAddress.TryParse(Value(entry)) is { } repository ? reading.Settings with { Repository = repository } : null);
}

using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>logo</c>: an image beside the site's name.</summary>
internal sealed class LogoKey() : SettingKey(new(
    "logo",
    "An image of the content folder that stands beside the site's name on every page.",
    "It is the path of an image in the content folder, such as media/logo.svg.",
    "the name stands alone",
    "logo: media/logo.svg"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Text();

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(Value(entry) is { Length: > 0 } logo ? reading.Settings with { Logo = logo.Replace('\\', '/') } : null);
}

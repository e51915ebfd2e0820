using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>
/// A key at the top of procedures.yml: its name, how it is read, what editors are told of it and its documentation, all in one place. A new
/// key is a class that derives from this, and its line in <see cref="SettingKeys"/>.
/// </summary>
public abstract class SettingKey
{
    private protected SettingKey(SettingDescription description) => Description = description;

    /// <summary>What people read about it.</summary>
    public SettingDescription Description { get; }

    /// <summary>The JSON Schema of its value. It takes whatever is read without a complaint, and refuses what people mistype.</summary>
    /// <param name="names">The names of things that later layers know.</param>
    internal abstract JsonObject Schema(SchemaNames names);

    /// <summary>Reads one line of it; null where it was understood, else why it was left out.</summary>
    /// <param name="reading">The settings so far.</param>
    /// <param name="below">The keys below this one, joined by dots: <c>label-mismatch.nb</c>; empty where the value stands at the key itself.</param>
    /// <param name="entry">The line.</param>
    internal abstract SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry);

    /// <summary>The first value of a line; empty where it has none.</summary>
    private protected static string Value(MetadataEntry entry) => entry.Values.IsEmpty ? "" : entry.Values[0];
}

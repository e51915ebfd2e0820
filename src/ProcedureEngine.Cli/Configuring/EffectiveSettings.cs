using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Keys;

namespace ProcedureEngine.Cli.Configuring;

/// <summary>The settings that hold, each with the place that it comes from.</summary>
/// <param name="project">The folders.</param>
/// <param name="file">The settings' file, seen from the working folder; null where there is none.</param>
/// <param name="settings">What it says.</param>
internal sealed class EffectiveSettings(Project project, string? file, SiteSettings settings)
{
    private const int Column = 40;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them for people: what is set as it would stand in the file, what is not set as a comment.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(file is null ? "# No procedures.yml was found: these are the defaults." : $"# {file}");
        output.WriteLine($"# content folder: {project.Content}");
        if (project.Output is { } folder) output.WriteLine($"# output folder: {folder}");
        output.WriteLine();
        foreach (var key in SettingKeys.All.Select(k => k.Description))
        {
            var lines = settings.Entries.Where(e => IsOf(e, key)).ToList();
            foreach (var entry in lines) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Aligned($"{entry.Key}: {Shown(entry)}")}# {file}:{entry.Line}:{entry.Column}"));
            if (lines.Count == 0) output.WriteLine($"{Aligned($"# {key.Name}:")}# default: {key.Default}");
        }
    }

    /// <summary>The same for programs.</summary>
    public string ToJson()
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options)) Write(json);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, file);
        json.WriteString("content"u8, project.Content);
        json.WriteString("output"u8, project.Output);
        json.WriteStartArray("settings"u8);
        foreach (var entry in settings.Entries)
        {
            json.WriteStartObject();
            json.WriteString("key"u8, entry.Key);
            json.WriteStartArray("values"u8);
            foreach (var value in entry.Values) json.WriteStringValue(value);
            json.WriteEndArray();
            json.WriteNumber("line"u8, entry.Line);
            json.WriteNumber("column"u8, entry.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("defaults"u8);
        foreach (var key in SettingKeys.All.Select(k => k.Description).Where(k => !settings.Entries.Any(e => IsOf(e, k))))
        {
            json.WriteStartObject();
            json.WriteString("key"u8, key.Name);
            json.WriteString("default"u8, key.Default);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool IsOf(SettingEntry entry, SettingDescription key) =>
        entry.Key.Equals(key.Name, StringComparison.OrdinalIgnoreCase) || entry.Key.StartsWith(key.Name + ".", StringComparison.OrdinalIgnoreCase);

    private static string Shown(SettingEntry entry) => entry.Values is [var one] ? one : $"[{string.Join(", ", entry.Values)}]";

    private static string Aligned(string text) => text.Length < Column ? text.PadRight(Column) : text + "  ";
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProcedureEngine.Runs;

/// <summary>
/// Reads and writes the JSON of a run, as the page's <c>run.js</c> does: a part that is missing is empty, one that is unknown or breaks a limit
/// makes the whole no run, and of a part that stands twice the last counts.
/// </summary>
public static class RunJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of a run, UTF-8.</summary>
    public static byte[] Write(RunState run)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact)) Write(json, run, isShort: false);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A run from its JSON; null where the text is no run.</summary>
    public static RunState? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A run from a part of a JSON text; null where it is none.</summary>
    public static RunState? Read(JsonElement element) => RunJsonReader.Read(element);

    /// <summary>Writes a run as a value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="run">The run.</param>
    /// <param name="isShort">Whether the count of steps that are aside is left out where it is 0: pages of before that part was added know no run that has it.</param>
    internal static void Write(Utf8JsonWriter json, RunState run, bool isShort)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteNumber("started"u8, run.Started);
        json.WriteString("name"u8, run.Name);
        Write(json, "ticks", run.Ticks);
        Write(json, "skipped", run.Skipped);
        if (!isShort || run.Aside > 0) json.WriteNumber("aside"u8, run.Aside);
        Write(json, "notes", run.Notes);
        json.WriteStartArray("steps"u8);
        foreach (var step in run.Steps)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, step.Id);
            json.WriteString("place"u8, step.Place);
            json.WriteString("fingerprint"u8, step.Fingerprint);
            Write(json, "text", step.TextHashes);
            json.WriteString("words"u8, step.Words);
            json.WriteString("lang"u8, step.Locale);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changed"u8);
        foreach (var id in run.Changed) json.WriteStringValue(id);
        json.WriteEndArray();
        Write(json, "before", run.Before);
        json.WriteStartArray("gone"u8);
        foreach (var gone in run.Gone)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, gone.Id);
            json.WriteString("text"u8, gone.Words);
            json.WriteNumber("time"u8, gone.Time);
            json.WriteString("note"u8, gone.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, long> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map) json.WriteNumber(key, value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map) json.WriteString(key, value);
        json.WriteEndObject();
    }
}

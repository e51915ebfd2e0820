using System.Collections.Immutable;
using System.Text.Json;

namespace ProcedureEngine.Runs;

/// <summary>Checks a JSON value against the format of a run, part by part, and makes a run of it.</summary>
internal static class RunJsonReader
{
    private static readonly string[] RunParts = ["version", "started", "name", "ticks", "skipped", "aside", "notes", "steps", "changed", "before", "gone"];
    private static readonly string[] StepParts = ["id", "place", "fingerprint", "text", "words", "lang"];
    private static readonly string[] GoneParts = ["id", "text", "time", "note"];

    /// <summary>The run; null where the value is none.</summary>
    public static RunState? Read(JsonElement element)
    {
        try
        {
            return Run(element);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static RunState Run(JsonElement element)
    {
        var parts = Parts(element, RunParts);
        if (!parts.TryGetValue("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetDouble() != 1) throw new FormatException();
        var run = new RunState { Started = parts.TryGetValue("started", out var started) ? Time(started) : DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() };
        if (parts.TryGetValue("name", out var name)) run = run with { Name = Text(name) is { Length: <= RunLimits.Name } text ? text : throw new FormatException() };
        if (parts.TryGetValue("ticks", out var ticks)) run = run with { Ticks = Map(ticks, Time) };
        if (parts.TryGetValue("skipped", out var skipped)) run = run with { Skipped = Map(skipped, Time) };
        if (parts.TryGetValue("aside", out var aside)) run = run with { Aside = (int)Whole(aside, RunLimits.Entries) };
        if (parts.TryGetValue("notes", out var notes)) run = run with { Notes = Map(notes, Text) };
        if (parts.TryGetValue("steps", out var steps)) run = run with { Steps = List(steps, Step) };
        if (parts.TryGetValue("changed", out var changed)) run = run with { Changed = List(changed, Id) };
        if (parts.TryGetValue("before", out var before)) run = run with { Before = Map(before, Text) };
        if (parts.TryGetValue("gone", out var gone)) run = run with { Gone = List(gone, Gone) };
        return run;
    }

    private static StepTrace Step(JsonElement element)
    {
        var parts = Whole(element, StepParts);
        return new StepTrace(Id(parts["id"]), Text(parts["place"]), Text(parts["fingerprint"]), Map(parts["text"], Text), Text(parts["words"]), Text(parts["lang"]));
    }

    private static GoneStep Gone(JsonElement element)
    {
        var parts = Whole(element, GoneParts);
        return new GoneStep(Id(parts["id"]), Text(parts["text"]), Time(parts["time"]), Text(parts["note"]));
    }

    /// <summary>The parts of an object that has all of these.</summary>
    private static Dictionary<string, JsonElement> Whole(JsonElement element, string[] known)
    {
        var parts = Parts(element, known);
        return parts.Count == known.Length ? parts : throw new FormatException();
    }

    /// <summary>The parts of an object that has no others than these; of one that stands twice the last.</summary>
    private static Dictionary<string, JsonElement> Parts(JsonElement element, string[] known)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException();
        var parts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var part in element.EnumerateObject())
        {
            var name = NameOf(part);
            parts[known.Contains(name) ? name : throw new FormatException()] = part.Value;
        }

        return parts;
    }

    private static ImmutableSortedDictionary<string, T> Map<T>(JsonElement element, Func<JsonElement, T> read)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException();
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var part in element.EnumerateObject())
        {
            var name = NameOf(part);
            values[RunLimits.IsId(name) ? name : throw new FormatException()] = part.Value;
        }

        if (values.Count > RunLimits.Entries) throw new FormatException();
        return values.ToImmutableSortedDictionary(v => v.Key, v => read(v.Value), StringComparer.Ordinal);
    }

    private static ImmutableArray<T> List<T>(JsonElement element, Func<JsonElement, T> read)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() > RunLimits.Entries) throw new FormatException();
        return [.. element.EnumerateArray().Select(read)];
    }

    private static string Id(JsonElement element) => Text(element) is var text && RunLimits.IsId(text) ? text : throw new FormatException();

    private static string Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String) throw new FormatException();
        var text = JsonText.Of(element);
        return text.Length <= RunLimits.Text ? text : throw new FormatException();
    }

    private static string NameOf(JsonProperty part)
    {
        try
        {
            return part.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a character: no id that a build writes has one.
            throw new FormatException();
        }
    }

    private static long Time(JsonElement element) => Whole(element, RunLimits.Time - 1);

    /// <summary>A number without a fraction from 0 on, however it is written: 1e3 is one.</summary>
    private static long Whole(JsonElement element, long most)
    {
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetDouble(out var number)) throw new FormatException();
        return number >= 0 && number <= most && Math.Floor(number) == number ? (long)number : throw new FormatException();
    }
}

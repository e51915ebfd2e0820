using System.Collections.Frozen;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Alerts;

/// <summary>The words that begin an alert: those of the dialect, and those that authors write in their own language.</summary>
internal static class AlertWords
{
    private static readonly FrozenDictionary<string, AlertKind> Kinds = new Dictionary<string, AlertKind>(StringComparer.OrdinalIgnoreCase)
    {
        // English, and the dialect
        ["note"] = AlertKind.Note, ["notes"] = AlertKind.Note, ["tip"] = AlertKind.Tip, ["tips"] = AlertKind.Tip, ["important"] = AlertKind.Important,
        ["caution"] = AlertKind.Caution, ["warning"] = AlertKind.Warning,
        // German
        ["hinweis"] = AlertKind.Note, ["hinweise"] = AlertKind.Note, ["anmerkung"] = AlertKind.Note, ["tipp"] = AlertKind.Tip, ["tipps"] = AlertKind.Tip,
        ["wichtig"] = AlertKind.Important, ["vorsicht"] = AlertKind.Caution, ["achtung"] = AlertKind.Caution, ["warnung"] = AlertKind.Warning,
        // Norwegian
        ["obs"] = AlertKind.Note, ["merk"] = AlertKind.Note, ["merknad"] = AlertKind.Note, ["viktig"] = AlertKind.Important, ["forsiktig"] = AlertKind.Caution, ["advarsel"] = AlertKind.Warning,
        // Dutch
        ["opmerking"] = AlertKind.Note, ["notitie"] = AlertKind.Note, ["let op"] = AlertKind.Caution, ["belangrijk"] = AlertKind.Important,
        ["voorzichtig"] = AlertKind.Caution, ["waarschuwing"] = AlertKind.Warning,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a word stands for; null where it begins no alert.</summary>
    public static AlertKind? KindOf(string word) => Kinds.TryGetValue(word.Trim(), out var kind) ? kind : null;
}

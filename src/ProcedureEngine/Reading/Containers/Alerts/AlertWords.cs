using System.Collections.Frozen;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Containers.Alerts;

/// <summary>The words that begin an alert, of all languages: the dialect's are English ones, and authors write those of their own language.</summary>
internal static class AlertWords
{
    private static readonly FrozenDictionary<string, AlertKind> Kinds = KnownLanguages.All
        .SelectMany(l => KindsIn(l.Alerts))
        .DistinctBy(x => x.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(x => x.Word, x => x.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>How many letters the longest of them has.</summary>
    public static int MaxLength { get; } = Kinds.Keys.Max(w => w.Length);

    /// <summary>The kind that a word stands for; null where it begins no alert.</summary>
    public static AlertKind? KindOf(string word) => Kinds.TryGetValue(word.Trim(), out var kind) ? kind : null;

    private static IEnumerable<(string Word, AlertKind Kind)> KindsIn(AlertVocabulary words) =>
    [
        .. words.Note.Select(w => (w, AlertKind.Note)),
        .. words.Tip.Select(w => (w, AlertKind.Tip)),
        .. words.Important.Select(w => (w, AlertKind.Important)),
        .. words.Caution.Select(w => (w, AlertKind.Caution)),
        .. words.Warning.Select(w => (w, AlertKind.Warning)),
    ];
}

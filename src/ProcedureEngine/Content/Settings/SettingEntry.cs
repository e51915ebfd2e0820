using System.Collections.Immutable;

namespace ProcedureEngine.Content.Settings;

/// <summary>One line of the settings: what it sets, and where it stands.</summary>
/// <param name="Key">The key with those that it stands under: <c>rules.label-mismatch.nb</c>.</param>
/// <param name="Values">Its values as text, as they were written.</param>
/// <param name="Line">The 1-based line of the key.</param>
/// <param name="Column">The 1-based column of the key.</param>
public sealed record SettingEntry(string Key, ImmutableArray<string> Values, int Line, int Column);

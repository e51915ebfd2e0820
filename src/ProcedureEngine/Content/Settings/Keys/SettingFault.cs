using System.Collections.Immutable;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>Why a line of the settings could not be used.</summary>
/// <param name="Known">Where there is no such key: the keys that there are in its place. Empty where the value is the fault.</param>
internal sealed record SettingFault(ImmutableArray<string> Known)
{
    /// <summary>The key is there, the value is none for it.</summary>
    public static SettingFault Value { get; } = new([]);

    /// <summary>There is no such key, but there are these.</summary>
    public static SettingFault UnknownKey(params ReadOnlySpan<string> known) => new([.. known]);
}

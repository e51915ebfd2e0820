namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>What people read about a key of the settings, in the program, in editors and in docs/settings.md.</summary>
/// <param name="Name">The key as it stands in the file: <c>reference</c>.</param>
/// <param name="Summary">What it sets, in one or two sentences.</param>
/// <param name="Expected">What it may be, in a sentence that is said of a value that it can't be.</param>
/// <param name="Default">What holds where the file does not say, in a few words without a full stop.</param>
/// <param name="Example">The key with a value, as YAML.</param>
public sealed record SettingDescription(string Name, string Summary, string Expected, string Default, string Example);

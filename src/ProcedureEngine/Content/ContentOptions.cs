using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>What to load.</summary>
/// <param name="Root">The content folder.</param>
public sealed record ContentOptions(string Root)
{
    /// <summary>The locale that the others are translated from; null to take <c>en</c> or its first region where there is one, else none.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }
}
